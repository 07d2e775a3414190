package org.candour.matching.csv;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * What a field holds. There is no kind for a score or a forecast of a person: data
 * matching is not used for what suggests nothing more than somebody's potential for fraud
 * (LAAA 2014 Sch 9 para 1(5)).
 */
public enum FieldKind {

	/** Words without line breaks or other control characters. */
	TEXT("[^\\p{Cntrl}]*"),
	/** A person's name. */
	NAME("[\\p{L}\\p{M} .,'\u2019()-]*"),
	/** A number or mark of a record. */
	REFERENCE("[A-Za-z0-9][A-Za-z0-9/ ._-]*"),
	/** One of a few words in capitals. */
	CODE("[A-Z0-9][A-Z0-9_-]*"),
	/** A day as {@code 2026-12-31}. */
	DATE("\\d{4}-\\d{2}-\\d{2}"),
	/** A postcode of the United Kingdom. */
	POSTCODE("(?i)[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2}"),
	/** A National Insurance number. */
	NI_NUMBER("(?i)[A-Z]{2} ?[0-9]{2} ?[0-9]{2} ?[0-9]{2} ?[A-D]?"),
	/** An amount in pounds, with a point and at most two decimal places. */
	AMOUNT("-?\\d{1,12}(\\.\\d{1,2})?"),
	/** A whole number from 0 to 100. */
	PERCENT("\\d{1,3}");

	private static final LocalDate EARLIEST = LocalDate.of(1850, 1, 1);

	private static final LocalDate LATEST = LocalDate.of(2150, 1, 1);

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private final Pattern shape;

	FieldKind(String shape) {
		this.shape = Pattern.compile(shape);
	}

	/** Whether a value that is not blank has this shape. */
	public boolean fits(String value) {
		return this.shape.matcher(value).matches() && switch (this) {
			case DATE -> day(value);
			case PERCENT -> new BigDecimal(value).compareTo(HUNDRED) <= 0;
			default -> true;
		};
	}

	/** Whether a value can begin with a sign and still be no formula. */
	boolean number() {
		return this == AMOUNT || this == PERCENT;
	}

	private static boolean day(String value) {
		try {
			LocalDate day = LocalDate.parse(value);
			return day.isAfter(EARLIEST) && day.isBefore(LATEST);
		}
		catch (DateTimeException ex) {
			return false;
		}
	}

}
