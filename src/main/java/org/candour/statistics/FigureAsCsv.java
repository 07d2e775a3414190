package org.candour.statistics;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.candour.staff.Team;

/** A figure as a table of comma-separated values (RFC 4180). */
final class FigureAsCsv {

	private static final String STARTS_A_FORMULA = "=+-@\t\r";

	private FigureAsCsv() {
	}

	static String write(Figure figure, Period period, Scope scope) {
		String teams = scope.teams().stream().map(Team::name).collect(Collectors.joining(" "));
		StringBuilder text = new StringBuilder();
		line(text, Stream.of(figure.title(), period.from() + " to " + period.to(), teams));
		line(text, Stream.concat(Stream.of(figure.head()), figure.columns().stream()));
		for (Figure.Row row : figure.rows()) {
			List<Figure.Cell> cells = row.cells();
			line(text, Stream.concat(Stream.of(row.label()), cells.stream().map(Figure.Cell::text)));
		}
		return text.toString();
	}

	private static void line(StringBuilder text, Stream<String> fields) {
		text.append(fields.map(FigureAsCsv::field).collect(Collectors.joining(","))).append("\r\n");
	}

	/** A spreadsheet must not take a label for a formula. */
	private static String field(String value) {
		boolean formula = value.length() > 1 && STARTS_A_FORMULA.indexOf(value.charAt(0)) >= 0;
		return '"' + (formula ? "'" : "") + value.replace("\"", "\"\"") + '"';
	}

}
