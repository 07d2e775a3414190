package org.candour.cases;

/** What somebody is in a case. */
public enum PartyRole {

	/** The person whose data is asked for. */
	SUBJECT,
	/** The officer or the person who asks. */
	REQUESTER,
	/** A member of staff whom a complaint is about, who is kept out of the case. */
	CONCERNED

}
