package org.candour.law;

/** Whose bank holidays count. */
public enum CalendarArea {

	/** England and Wales: every statutory date of a rights request. */
	ENGLAND,

	/**
	 * Any part of the United Kingdom: Public Authorities (Fraud, Error and Recovery) Act
	 * 2025 s.74.
	 */
	UK

}
