package org.candour.complaints;

/** Why the regulator writes. */
public enum RegulatorContact {

	/** A complaint under s.165 or another question. */
	LETTER,
	/** An information or assessment notice (ss.142, 146). */
	NOTICE,
	/** A check whether a restriction under Part 3 was lawful. */
	SECTION_51

}
