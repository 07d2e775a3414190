package org.candour.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.candour.statistics.Figure.Chart;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What came in and what was closed. */
@Component
@Order(3)
class VolumeFigures implements FigureGroup {

	private static final String GROUP = "In and out";

	private final Names names;

	VolumeFigures(Names names) {
		this.names = names;
	}

	@Override
	public List<Figure> of(View view) {
		List<Figure> figures = new ArrayList<>(ShownTables.together(
				each("received", "Received by what was asked", "What was asked", view, Measure.RECEIVED_AS,
						this.names::law),
				each("received-channel", "Received by channel", "Channel", view, Measure.CHANNEL, this.names::of),
				each("received-requester", "Received by who asked", "Who asked", view, Measure.REQUESTER,
						this.names::of)));
		figures.add(regime("received-regime", "Received by regime", view, Measure.RECEIVED_REGIME));
		figures.addAll(ShownTables.together(
				each("closed", "Closed by what was asked", "What was asked", view, Measure.CLOSED_AS, this.names::law),
				each("closed-channel", "Closed by channel", "Channel", view, Measure.CLOSED_CHANNEL, this.names::of),
				each("closed-requester", "Closed by who asked", "Who asked", view, Measure.CLOSED_REQUESTER,
						this.names::of)));
		figures.add(regime("closed-regime", "Closed by regime", view, Measure.CLOSED_REGIME));
		return figures;
	}

	private static Counted each(String id, String title, String head, View view, Measure measure,
			UnaryOperator<String> name) {
		return new Counted(id, GROUP, title, "Cases, by the day of receipt, or of closing.", head, Chart.BARS,
				Lines.of(view.counts().codes(measure), name), Lines.of("", "Cases"),
				(row, column) -> view.counts().sum(measure, (count) -> count.a().equals(row)),
				(row, column) -> view.drill(measure).a(row), null);
	}

	private Figure regime(String id, String title, View view, Measure measure) {
		return ShownTables
			.alone(new Counted(id, GROUP, title, "Requests of people; one with two legs counts once, by the later one.",
					"Regime", Chart.NONE, Lines.of(view.counts().codes(measure), this.names::of), Lines.of("", "Cases"),
					(regime, column) -> view.counts().sum(measure, (count) -> count.a().equals(regime)),
					(regime, column) -> view.drill(measure).a(regime), null));
	}

}
