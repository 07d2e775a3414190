package org.candour.engine.variables;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Date;
import java.util.regex.Pattern;

/** The kinds of value a process may keep. None of them can hold a sentence. */
public enum VariableType {

	/** One code, such as {@code DR-01} or {@code PASS}. */
	CODE {
		@Override
		boolean holds(Object value) {
			return isCode(value);
		}
	},
	/** A list of codes. */
	CODES {
		@Override
		boolean holds(Object value) {
			return value instanceof Collection<?> list && list.stream().allMatch(VariableType::isCode);
		}
	},
	NUMBER {
		@Override
		boolean holds(Object value) {
			return value instanceof Integer || value instanceof Long || value instanceof Short
					|| value instanceof Double;
		}
	},
	BOOLEAN {
		@Override
		boolean holds(Object value) {
			return value instanceof Boolean;
		}
	},
	/** A day, {@code 2026-11-24}. */
	DATE {
		@Override
		boolean holds(Object value) {
			return value instanceof Date || (value instanceof String text && parses(() -> LocalDate.parse(text)));
		}
	},
	/** A moment, ISO 8601 with an offset. */
	DATETIME {
		@Override
		boolean holds(Object value) {
			return value instanceof Date || (value instanceof String text && parses(() -> OffsetDateTime.parse(text)));
		}
	};

	private static final Pattern CODE_SHAPE = Pattern.compile("[A-Za-z0-9_.:/-]{1,80}");

	abstract boolean holds(Object value);

	/**
	 * Whether any of the kinds holds it: what a decision table may take in or give out.
	 */
	static boolean anyHolds(Object value) {
		for (VariableType type : values()) {
			if (type.holds(value)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isCode(Object value) {
		return value instanceof String text && CODE_SHAPE.matcher(text).matches();
	}

	private static boolean parses(Runnable parsing) {
		try {
			parsing.run();
			return true;
		}
		catch (DateTimeParseException ex) {
			return false;
		}
	}

}
