package org.candour.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.candour.figures.SmallNumbers;
import org.candour.statistics.Figure.Cell;
import org.candour.statistics.Figure.Chart;
import org.candour.statistics.Figure.Row;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What services spent on searching, and whether they answered in time. */
@Component
@Order(7)
class SearchFigures implements FigureGroup {

	private static final int MINUTES = 60;

	private final Names names;

	SearchFigures(Names names) {
		this.names = names;
	}

	@Override
	public List<Figure> of(View view) {
		List<String> services = new TreeSet<>(Stream.of(Measure.SEARCH, Measure.SEARCH_LATE, Measure.CHASER)
			.flatMap((measure) -> view.counts().codes(measure).stream())
			.toList()).stream().toList();
		Figure table = ShownTables.alone(new Counted("searches", "Searches", "Searches by service",
				"Searches done in the period, hours spent as the services say, searches that were late, and reminders sent.",
				"Service", Chart.STACKED, Lines.of(services, this.names::service),
				Lines.of("FOUND", "Found", "NIL", "Nothing held"),
				(service, result) -> view.counts()
					.sum(Measure.SEARCH, (count) -> count.a().equals(service) && count.b().equals(result)),
				(service, result) -> view.drill(Measure.SEARCH).a(service).b(result), null));
		List<String> columns = new ArrayList<>(table.columns());
		columns.addAll(List.of("Hours", "Late", "Reminders"));
		List<Row> rows = new ArrayList<>();
		for (int row = 0; row < table.rows().size(); row++) {
			Row before = table.rows().get(row);
			List<Cell> cells = new ArrayList<>(before.cells());
			cells
				.addAll(before.total() ? List.of(none(), none(), none()) : more(view, services.get(row), cells.get(2)));
			rows.add(new Row(before.label(), before.total(), cells));
		}
		return List.of(new Figure(table.id(), table.group(), table.title(), table.note(), table.head(), columns,
				table.chart(), rows));
	}

	private static List<Cell> more(View view, String service, Cell searches) {
		return List.of(new Cell(hours(view, service, searches), false, null), late(view, service, Measure.SEARCH_LATE),
				late(view, service, Measure.CHASER));
	}

	private static String hours(View view, String service, Cell searches) {
		if (SmallNumbers.hidden(searches.text())) {
			return SmallNumbers.HELD;
		}
		Counts.Sum minutes = view.counts().sum(Measure.SEARCH_MINUTES, (count) -> count.a().equals(service));
		boolean walled = view.counts().sum(Measure.SEARCH, (count) -> count.a().equals(service)).takesWalled();
		return new BigDecimal(walled ? minutes.all() : minutes.open())
			.divide(new BigDecimal(MINUTES), 1, RoundingMode.HALF_UP)
			.toPlainString();
	}

	private static Cell late(View view, String service, Measure measure) {
		return new Cell(SmallNumbers.count(view.counts().sum(measure, (count) -> count.a().equals(service)).counted()),
				false, view.drill(measure).a(service));
	}

	private static Cell none() {
		return new Cell(SmallNumbers.NONE, false, null);
	}

}
