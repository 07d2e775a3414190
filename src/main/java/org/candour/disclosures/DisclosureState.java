package org.candour.disclosures;

/**
 * Where a request stands. A body sees these and nothing else: none of them tells of a
 * wall, of the data protection officer or of the subject.
 */
public enum DisclosureState {

	RECEIVED, IN_PROGRESS, RETURNED_INCOMPLETE, ANSWERED, WITHDRAWN

}
