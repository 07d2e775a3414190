package org.candour.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.candour.statistics.Figure.Chart;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What outside bodies asked for and got. */
@Component
@Order(5)
class DisclosureFigures implements FigureGroup {

	private static final String GROUP = "Disclosures";

	private static final String YES = "1";

	private final Names names;

	DisclosureFigures(Names names) {
		this.names = names;
	}

	@Override
	public List<Figure> of(View view) {
		Map<String, String> bodies = this.names.bodies();
		List<Figure> figures = new ArrayList<>();
		figures.add(ended("disclosures-body", "Disclosures by body", "Body", view, Measure.BODY,
				(code) -> bodies.getOrDefault(code, code)));
		figures
			.add(ended("disclosures-gateway", "Disclosures by power", "Power", view, Measure.GATEWAY, this.names::law));
		figures.add(ended("disclosures-compulsion", "Disclosures the law compels, and voluntary ones", "Must or may",
				view, Measure.COMPULSION, this.names::of));
		figures.add(DecisionFigures.codes("disclosure-codes", GROUP, "Reasons for not disclosing",
				"A request may have several, so they do not add up to requests.", view, Measure.DISCLOSURE_CODE,
				this.names::law));
		figures.add(ShownLists.shares("urgency", GROUP, "Urgency", "As graded by the council.", "Urgency", view,
				Measure.URGENCY, this.names::of));
		figures.add(ShownTables.alone(new Counted("told", GROUP, "Subjects told",
				"Of the requests in which something was disclosed: in how many the subject has been told of it by now.",
				"Power", Chart.STACKED, Lines.of(view.counts().codes(Measure.TOLD), this.names::law),
				Lines.of(YES, "Told", "0", "Not told"), (row, told) -> sum(view, row, told),
				(row, told) -> view.drill(Measure.TOLD).a(row).value(Integer.parseInt(told)), YES)));
		return figures;
	}

	private static Counts.Sum sum(View view, String row, String told) {
		return view.counts()
			.sum(Measure.TOLD, (count) -> count.a().equals(row) && count.value() == Integer.parseInt(told));
	}

	private Figure ended(String id, String title, String head, View view, Measure measure, UnaryOperator<String> name) {
		List<String> outcomes = view.counts().of(measure).map(Count::b).distinct().sorted().toList();
		return ShownTables.alone(new Counted(id, GROUP, title,
				"By the day of the answer, or of the end. A challenged order stands under its outcome.", head,
				Chart.STACKED, Lines.of(view.counts().codes(measure), name), Lines.of(outcomes, this.names::of),
				(row, outcome) -> view.counts()
					.sum(measure, (count) -> count.a().equals(row) && count.b().equals(outcome)),
				(row, outcome) -> view.drill(measure).a(row).b(outcome), null));
	}

}
