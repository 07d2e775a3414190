package org.candour.statistics;

import java.util.ArrayList;
import java.util.List;

import org.candour.delivery.webhooks.Webhooks;
import org.candour.statistics.Figure.Cell;
import org.candour.statistics.Figure.Chart;
import org.candour.statistics.Figure.Row;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where the machinery needs help. These count failures, not people: nothing is small. */
@Component
@Order(8)
class SystemFigures implements FigureGroup {

	private static final String GROUP = "The system";

	private final ObjectProvider<Incidents> incidents;

	private final Webhooks webhooks;

	SystemFigures(ObjectProvider<Incidents> incidents, Webhooks webhooks) {
		this.incidents = incidents;
		this.webhooks = webhooks;
	}

	@Override
	public List<Figure> of(View view) {
		List<Row> stuck = new ArrayList<>();
		this.incidents.orderedStream()
			.flatMap((port) -> port.of(view.scope().person().username()).stream())
			.forEach((one) -> stuck
				.add(row("%s: the step \"%s\" failed".formatted(one.process(), one.step()), one.cases())));
		List<Row> parked = List.of(row("Given up, waiting for an operator", this.webhooks.parked()));
		return List.of(
				new Figure("incidents", GROUP, "Steps that failed",
						"The system tried them several times and waits for help. An administrator finds each under "
								+ "Processes, by the red number on the step.",
						"Process and step", List.of("Waiting"), Chart.NONE, stuck),
				new Figure("parked-messages", GROUP, "Messages to other systems",
						"Notices to the systems of outside bodies.", "What", List.of("Messages"), Chart.NONE, parked));
	}

	private static Row row(String label, long number) {
		return new Row(label, false, List.of(new Cell(Long.toString(number), true, null)));
	}

}
