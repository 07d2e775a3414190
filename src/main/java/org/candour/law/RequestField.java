package org.candour.law;

import java.time.LocalDate;
import java.util.List;

/**
 * A field that a request for disclosure has beyond the common form, as the rows of powers
 * name it. Its code is the name under which a body sends it.
 *
 * @param name label on pages
 * @param type what may be entered
 * @param meaning what a date does to the time for the answer, or null
 * @param options the choices of a code; empty for other types
 */
public record RequestField(String code, String name, String plainWords, String citation, Checked checked,
		boolean enabled, String disabledBecause, LocalDate validFrom, LocalDate validTo, Type type, Meaning meaning,
		List<Option> options, String note) implements LawRow {

	public RequestField {
		options = Lists.copy(options);
	}

	/** What may be entered; on the wire all of them are text. */
	public enum Type {

		TEXT,
		/** A day, ISO 8601. */
		DATE,
		/** {@code true} or {@code false}. */
		BOOLEAN,
		/** One of the options. */
		CODE

	}

	/** What a date means for the time in which the request is answered. */
	public enum Meaning {

		/** The day by which the order, notice or agreement asks for the answer. */
		ANSWER_BY,
		/** The day from which a period runs. */
		COUNTS_FROM

	}

	/** One choice. */
	public record Option(String value, String label) {
	}

}
