package org.candour.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.candour.statistics.Figure.Chart;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is open now: how old, due when, at rest or not. */
@Component
@Order(0)
class OpenFigures implements FigureGroup {

	private static final String GROUP = "Open now";

	private static final int SOON = 5;

	private static final LocalDate NO_DATE = LocalDate.of(9000, 1, 1);

	private final Names names;

	OpenFigures(Names names) {
		this.names = names;
	}

	@Override
	public List<Figure> of(View view) {
		Lines kinds = Lines.of(view.kinds(), this.names::of);
		List<Figure> figures = new ArrayList<>(ShownTables.together(
				banded("open-by-date", "Open cases by due date",
						"Not answered yet, by the last day to answer. Of two legs the later date counts; a paused case "
								+ "has a provisional date.",
						"Due", view, kinds, Measure.DUE, dates(view.today())),
				banded("open-by-age", "Open cases by age", "Not answered yet, by days since receipt.", "Days", view,
						kinds, Measure.OPEN, ages(view.today())),
				paused(view, kinds)));
		figures.add(ShownTables.alone(new Counted("finishing", GROUP, "Answered, not closed yet",
				"The answer has gone out; collection, telling the subject or another last step is still to come.",
				"Kind", Chart.NONE, kinds, Lines.of("", "Cases"),
				(kind, column) -> view.counts().sum(Measure.FINISHING, (count) -> count.a().equals(kind)),
				(kind, column) -> everyDay(Measure.FINISHING).a(kind), null)));
		return figures;
	}

	private static Counted paused(View view, Lines kinds) {
		return new Counted("open-paused", GROUP, "Open cases that wait for an answer from outside",
				"The clock stands while a question to the person or the body is open.", "Clock", Chart.STACKED,
				Lines.of("1", "Paused", "0", "Running"), kinds,
				(paused, kind) -> view.counts()
					.sum(Measure.OPEN, (count) -> count.a().equals(kind) && count.value() == Integer.parseInt(paused)),
				(paused, kind) -> everyDay(Measure.OPEN).a(kind).value(Integer.parseInt(paused)), null);
	}

	private static Counted banded(String id, String title, String note, String head, View view, Lines kinds,
			Measure measure, Map<String, Band> bands) {
		Lines rows = new Lines(List.copyOf(bands.keySet()), bands.values().stream().map(Band::label).toList());
		return new Counted(id, GROUP, title, note, head, Chart.STACKED, rows, kinds,
				(band, kind) -> view.counts()
					.sum(measure, (count) -> count.a().equals(kind) && bands.get(band).holds(count.start())),
				(band, kind) -> Drill.all(measure, bands.get(band).from(), bands.get(band).to()).a(kind), null);
	}

	private static Map<String, Band> dates(LocalDate today) {
		return Bands.of(new Band("Overdue", Drill.ANY_FROM, today.minusDays(1)),
				new Band("Due in 5 days", today, today.plusDays(SOON)),
				new Band("Due later", today.plusDays(SOON + 1L), NO_DATE.minusDays(1)),
				new Band("Date stated elsewhere", NO_DATE, NO_DATE));
	}

	private static Map<String, Band> ages(LocalDate today) {
		return Bands.of(new Band("0-30", today.minusDays(30), NO_DATE),
				new Band("31-60", today.minusDays(60), today.minusDays(31)),
				new Band("61-90", today.minusDays(90), today.minusDays(61)),
				new Band("91 and more", Drill.ANY_FROM, today.minusDays(91)));
	}

	private static Drill everyDay(Measure measure) {
		return Drill.all(measure, Drill.ANY_FROM, NO_DATE);
	}

}
