package org.candour.disclosures;

import org.candour.cases.Term;
import org.candour.cases.WallKind;

/**
 * How one request is handled.
 *
 * @param process id of the process model
 * @param compelled whether the law compels the council; a voluntary request is never
 * shown as compulsory, nor the other way round
 * @param term within what time it is to be answered
 * @param wall kind of wall around each such case, or null
 * @param escalates whether the data protection officer advises on every such request
 * (ESC-12)
 * @param retentionClass class of the disposal schedule
 */
record Lifecycle(String process, boolean compelled, Term term, WallKind wall, boolean escalates,
		String retentionClass) {
}
