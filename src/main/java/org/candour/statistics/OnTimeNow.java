package org.candour.statistics;

import java.util.List;

import org.candour.figures.SmallNumbers;
import org.candour.statistics.Figure.Cell;
import org.candour.statistics.Figure.Chart;
import org.candour.statistics.Figure.Row;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Answers in time this month, this quarter and this year, whatever period is chosen. */
@Component
@Order(1)
class OnTimeNow implements FigureGroup {

	private final Sums sums;

	OnTimeNow(Sums sums) {
		this.sums = sums;
	}

	@Override
	public List<Figure> of(View view) {
		return List.of(new Figure("on-time-now", "In time", "Answered in time: this month, quarter and year",
				"Released or refused on or before the due day, after pauses and extension. What was withdrawn or "
						+ "redirected does not count. Rights and disclosures; a request with two legs counts once, by "
						+ "the later one.",
				"Period", List.of("In time, %", "Answered"), Chart.NONE,
				List.of(row("This month", Period.month(view.today()), view),
						row("This quarter", Period.quarter(view.today()), view),
						row("This year", Period.year(view.today()), view))));
	}

	private Row row(String label, Period period, View view) {
		Counts counts = this.sums.onTime(period, view.scope().teams());
		long inTime = counts.sum(Measure.ON_TIME, (count) -> count.value() == 1).counted();
		long late = counts.sum(Measure.ON_TIME, (count) -> count.value() == 0).counted();
		return new Row(label, false,
				List.of(new Cell(SmallNumbers.percent(inTime, inTime + late), false, null),
						new Cell(SmallNumbers.count(inTime + late), false,
								Drill.all(Measure.ON_TIME, period.from(), period.to()))));
	}

}
