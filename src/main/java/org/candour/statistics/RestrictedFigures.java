package org.candour.statistics;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;

import org.candour.cases.walls.WallRule;
import org.candour.statistics.Figure.Cell;
import org.candour.statistics.Figure.Chart;
import org.candour.statistics.Figure.Row;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * For the data protection officer alone, and exact: silent answers and walls. A wall that
 * keeps the officer out is not counted.
 */
@Component
@Order(9)
class RestrictedFigures implements FigureGroup {

	static final String GROUP = "For the data protection officer";

	private final JdbcClient jdbc;

	private final Names names;

	private final Clock clock;

	RestrictedFigures(JdbcClient jdbc, Names names, Clock clock) {
		this.jdbc = jdbc;
		this.names = names;
		this.clock = clock;
	}

	@Override
	public List<Figure> of(View view) {
		return view.scope().restricted() ? List.of(
				DecisionFigures.plain("ncnd", "Neither confirmed nor denied",
						"Answers that keep silent about whether anything is held. Nobody else sees these numbers.",
						view, Measure.NCND, this.names::law),
				DecisionFigures.plain("ncnd-codes", "Exemptions behind silent answers",
						"In the other figures these are not counted.", view, Measure.NCND_CODE, this.names::law),
				walls(view)) : List.of();
	}

	private Figure walls(View view) {
		List<Row> rows = this.jdbc
			.sql("select v.kind, count(*) as cases from case_file c join wall v on v.id = c.wall where "
					+ WallRule.CASE_EXISTS + " group by v.kind order by v.kind")
			.param("me", view.scope().person().username())
			.param("now", Timestamp.from(this.clock.instant()))
			.query((row, number) -> new Row(row.getString("kind"), false,
					List.of(new Cell(row.getString("cases"), true, null))))
			.list();
		return new Figure("walls", GROUP, "Walls in use", "Cases behind a wall that stands, by its kind (W1 to W6).",
				"Wall", List.of("Cases"), Chart.NONE, rows);
	}

}
