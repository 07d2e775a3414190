package org.candour.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.candour.figures.SmallNumbers;
import org.candour.statistics.Figure.Cell;
import org.candour.statistics.Figure.Chart;
import org.candour.statistics.Figure.Row;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether and how soon requests were answered; extensions and pauses. */
@Component
@Order(2)
class TimeFigures implements FigureGroup {

	private static final String GROUP = "In time";

	private static final String YES = "1";

	private static final Lines IN_TIME = Lines.of(YES, "In time", "0", "Late");

	private final Names names;

	TimeFigures(Names names) {
		this.names = names;
	}

	@Override
	public List<Figure> of(View view) {
		Map<String, String> bodies = this.names.bodies();
		List<Figure> figures = new ArrayList<>();
		figures.add(inTime("on-time-right", "Answered in time by right and power", "What was asked", view,
				Measure.ON_TIME, this.names::law));
		figures.add(inTime("on-time-regime", "Answered in time by regime", "Regime", view, Measure.ON_TIME_REGIME,
				this.names::of));
		figures.add(inTime("on-time-service", "Answered in time by service", "Service that searched", view,
				Measure.ON_TIME_SERVICE, this.names::service));
		figures.add(inTime("on-time-body", "Answered in time by outside body", "Body", view, Measure.ON_TIME_BODY,
				(code) -> bodies.getOrDefault(code, code)));
		figures.add(ShownLists.days("days", GROUP, "Days from receipt to answer",
				"Calendar days, pauses included. The median is the day by which half were answered.",
				Lines.of(view.counts().codes(Measure.DAYS), this.names::law), view.counts(), view));
		figures.add(two("extended", "Extended", "Answered requests of people whose period was extended by notice.",
				"Right", view, Measure.EXTENDED, Lines.of(YES, "Extended", "0", "Not extended"), this.names::law));
		figures.add(paused(view));
		return figures;
	}

	private Figure inTime(String id, String title, String head, View view, Measure measure,
			UnaryOperator<String> name) {
		String note = (measure == Measure.ON_TIME_SERVICE)
				? "A request counts once for each service that searched for it, so services do not add up to all requests."
				: "Released or refused on or before the due day; not what was withdrawn or redirected.";
		return two(id, title, note, head, view, measure, IN_TIME, name);
	}

	private static Figure two(String id, String title, String note, String head, View view, Measure measure,
			Lines columns, UnaryOperator<String> name) {
		return ShownTables.alone(new Counted(id, GROUP, title, note, head, Chart.STACKED,
				Lines.of(view.counts().codes(measure), name), columns, (row, value) -> sum(view, measure, row, value),
				(row, value) -> view.drill(measure).a(row).value(Integer.parseInt(value)), YES));
	}

	private static Counts.Sum sum(View view, Measure measure, String row, String value) {
		int number = Integer.parseInt(value);
		return view.counts().sum(measure, (count) -> count.a().equals(row) && count.value() == number);
	}

	private Figure paused(View view) {
		Figure table = two("paused", "Paused",
				"Answered requests whose clock stood at some time, and for how many days on average: calendar days for "
						+ "rights, working days for disclosures.",
				"Kind", view, Measure.PAUSED_ONCE, Lines.of(YES, "Paused", "0", "Never paused"), this.names::of);
		List<String> kinds = view.counts().codes(Measure.PAUSED_ONCE);
		List<String> columns = new ArrayList<>(table.columns());
		columns.add("Mean paused days");
		List<Row> rows = new ArrayList<>();
		for (int row = 0; row < table.rows().size(); row++) {
			Row before = table.rows().get(row);
			List<Cell> cells = new ArrayList<>(before.cells());
			cells.add(new Cell(before.total() ? SmallNumbers.NONE : mean(view, kinds.get(row), cells.get(0)), false,
					null));
			rows.add(new Row(before.label(), before.total(), cells));
		}
		return new Figure(table.id(), table.group(), table.title(), table.note(), table.head(), columns, table.chart(),
				rows);
	}

	private static String mean(View view, String kind, Cell paused) {
		Counts.Sum cases = sum(view, Measure.PAUSED_ONCE, kind, YES);
		Counts.Sum days = view.counts().sum(Measure.PAUSED_DAYS, (count) -> count.a().equals(kind));
		if (SmallNumbers.hidden(paused.text())) {
			return SmallNumbers.HELD;
		}
		return (cases.counted() == 0) ? SmallNumbers.NONE
				: Spread.mean(cases.takesWalled() ? days.all() : days.open(), cases.counted());
	}

}
