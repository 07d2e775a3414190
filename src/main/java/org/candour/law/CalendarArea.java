package org.candour.law;

/** Whose bank holidays count. */
public enum CalendarArea {

	/** England and Wales: every statutory date of a rights request. */
	ENGLAND("england-and-wales", 8),

	/** Kept because it counts towards {@link #UK}. */
	SCOTLAND("scotland", 9),

	/** Kept because it counts towards {@link #UK}. */
	NORTHERN_IRELAND("northern-ireland", 10),

	/**
	 * Any part of the United Kingdom: Public Authorities (Fraud, Error and Recovery) Act
	 * 2025 s.74.
	 */
	UK(null, 0);

	private final String division;

	private final int fewestInAYear;

	CalendarArea(String division, int fewestInAYear) {
		this.division = division;
		this.fewestInAYear = fewestInAYear;
	}

	/** Its name in GOV.UK's file, or null if the file does not list it by itself. */
	String division() {
		return this.division;
	}

	/** No year had fewer; a shorter list is a broken download. */
	int fewestInAYear() {
		return this.fewestInAYear;
	}

}
