package org.candour.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.candour.statistics.Figure.Cell;
import org.candour.statistics.Figure.Chart;
import org.candour.statistics.Figure.Row;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * How requests of people, complaints and breaches ended, and the codes used. An answer
 * that neither confirms nor denies stands among those where nothing is held.
 */
@Component
@Order(4)
class DecisionFigures implements FigureGroup {

	private static final String GROUP = "Decisions";

	private final Names names;

	DecisionFigures(Names names) {
		this.names = names;
	}

	@Override
	public List<Figure> of(View view) {
		return List.of(outcomes(view),
				codes("refusals", GROUP, "Reasons for refusing or ending a right",
						"A request may have several, so they do not add up to requests.", view, Measure.REFUSAL,
						this.names::law),
				codes("exemptions", GROUP, "Exemptions and restrictions relied on",
						"Requests in which an exemption was applied to an item or to the answer.", view,
						Measure.EXEMPTION, this.names::law),
				items(view));
	}

	private Figure outcomes(View view) {
		List<String> outcomes = view.counts().of(Measure.OUTCOME).map(Count::b).distinct().sorted().toList();
		return ShownTables.alone(new Counted("outcomes", GROUP, "Outcomes", "By the day of the answer, or of the end.",
				"What was asked", Chart.STACKED, Lines.of(view.counts().codes(Measure.OUTCOME), this.names::law),
				Lines.of(outcomes, this.names::of),
				(what, outcome) -> view.counts()
					.sum(Measure.OUTCOME, (count) -> count.a().equals(what) && count.b().equals(outcome)),
				(what, outcome) -> view.drill(Measure.OUTCOME).a(what).b(outcome), null));
	}

	private Figure items(View view) {
		return ShownLists.shares("items", GROUP, "Records found, and what was done with them",
				"Items of answered requests as approved. The share of those redacted is the redaction share.",
				"Decision on the item", view, Measure.ITEM, this.names::of);
	}

	/** Codes used, each for itself. */
	static Figure codes(String id, String group, String title, String note, View view, Measure measure,
			UnaryOperator<String> name) {
		List<Row> rows = new ArrayList<>();
		for (String code : view.counts().codes(measure)) {
			rows.add(ShownLists.number(name.apply(code), view.counts().sum(measure, (count) -> count.a().equals(code)),
					view.drill(measure).a(code)));
		}
		return new Figure(id, group, title, note, "Code", List.of("Cases"), Chart.BARS, rows);
	}

	/** The same for the officer: as they are. */
	static Figure plain(String id, String title, String note, View view, Measure measure, UnaryOperator<String> name) {
		List<Row> rows = new ArrayList<>();
		for (String code : view.counts().codes(measure)) {
			long number = view.counts().sum(measure, (count) -> count.a().equals(code)).all();
			rows.add(new Row(name.apply(code), false,
					List.of(new Cell(Long.toString(number), true, view.drill(measure).a(code)))));
		}
		return new Figure(id, RestrictedFigures.GROUP, title, note, "Code", List.of("Cases"), Chart.NONE, rows);
	}

}
