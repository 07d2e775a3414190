package org.candour.law;

/** Under which law personal data is processed (Data Protection Act 2018 ss.1-4, 29). */
public enum Regime {

	/** UK GDPR with Part 2 of the Act. */
	UKGDPR,

	/** Part 3 of the Act: law-enforcement processing. */
	PART3

}
