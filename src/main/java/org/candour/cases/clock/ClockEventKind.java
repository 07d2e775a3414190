package org.candour.cases.clock;

/** What happens to the clock of a rights request (rules DL-1, DL-5 to DL-7). */
public enum ClockEventKind {

	RECEIVED, IDENTITY_ASKED, IDENTITY_RECEIVED, FEE_ASKED, FEE_PAID, CLARIFICATION_ASKED, CLARIFICATION_ANSWERED,
	EXTENDED

}
