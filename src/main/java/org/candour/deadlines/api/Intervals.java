package org.candour.deadlines.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

import org.candour.deadlines.Clarification;
import org.candour.web.ApiProblem;
import org.candour.web.Fault;
import org.candour.web.ProblemType;

/** Reads ISO 8601 intervals of days such as {@code 2026-10-08/2026-10-14}. */
final class Intervals {

	private static final int MANY = 50;

	private static final String OPEN = "..";

	private Intervals() {
	}

	static List<Clarification> parse(List<String> texts) {
		if (texts == null) {
			return List.of();
		}
		if (texts.size() > MANY) {
			throw invalid("too-many", "At most %d are allowed.".formatted(MANY));
		}
		return texts.stream().map(Intervals::parse).toList();
	}

	private static Clarification parse(String text) {
		String[] ends = text.split("/", -1);
		if (ends.length != 2) {
			throw malformed();
		}
		try {
			boolean open = ends[1].isEmpty() || OPEN.equals(ends[1]);
			return new Clarification(LocalDate.parse(ends[0]), open ? null : LocalDate.parse(ends[1]));
		}
		catch (DateTimeParseException ex) {
			throw malformed();
		}
	}

	private static ApiProblem malformed() {
		return invalid("format", "An interval looks like 2026-10-08/2026-10-14, or 2026-10-08/.. while it is open.");
	}

	private static ApiProblem invalid(String rule, String sentence) {
		return new ApiProblem(ProblemType.INVALID_PARAMETER, "A parameter is missing or not valid.",
				List.of(Fault.in("clarification", rule, sentence)));
	}

}
