package org.candour.cases.clock;

/** A kind of date that stands on file for an open case. */
public enum CalendarDependentDate {

	/** The last day to answer. */
	DUE,
	/** The day on which the case is warned about. */
	WARNING,
	/** The last day to send a notice of extension. */
	EXTENSION_NOTICE,
	/** The council's own earlier target. */
	TARGET,
	/** The last day to acknowledge a complaint. */
	ACKNOWLEDGEMENT,
	/** The day on which the data protection officer's advice is due. */
	ADVICE

}
