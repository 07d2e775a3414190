package org.candour.statistics;

import java.util.ArrayList;
import java.util.List;

import org.candour.statistics.Figure.Chart;
import org.candour.statistics.Figure.Row;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The officer's advice, complaints, breaches, the regulator: what was promised and kept.
 */
@Component
@Order(6)
class GovernanceFigures implements FigureGroup {

	/** Tells of silent answers; for the officer alone. */
	static final String SILENT = "ESC-01";

	private static final String GROUP = "Governance";

	private static final String YES = "1";

	private final Names names;

	GovernanceFigures(Names names) {
		this.names = names;
	}

	@Override
	public List<Figure> of(View view) {
		return List.of(kept(view), waiting(view), advice(view), escalations(view), notFollowed(view), breaches(view));
	}

	private static Figure kept(View view) {
		List<Row> rows = new ArrayList<>();
		rows.add(promise("Complaints acknowledged in 30 days", view, Measure.ACKNOWLEDGED, 1));
		rows.add(promise("Breaches reported in 72 hours", view, Measure.BREACH_REPORT, 1));
		rows.add(promise("Replies to the regulator by the day stated", view, Measure.REGULATOR_REPLY, 1));
		rows.add(promise("Emergency disclosures reviewed in two working days", view, Measure.REVIEWED_AFTER, 0));
		rows.add(promise("Advice of the data protection officer in time", view, Measure.ADVICE, 1));
		return new Figure("promises", GROUP, "Promises kept",
				"By the day on which it was done. A complaint whose outcome went out first needs no acknowledgement.",
				"What", List.of("In time", "Late", "All", "In time, %"), Chart.STACKED, rows);
	}

	private static Row promise(String label, View view, Measure measure, int good) {
		return ShownLists.pair(label, view.counts().sum(measure, (count) -> count.value() == good),
				view.counts().sum(measure, (count) -> count.value() != good), view.drill(measure).value(good),
				view.drill(measure).value(1 - good));
	}

	private static Figure waiting(View view) {
		return new Figure("waiting", GROUP, "Still to be done",
				"As of now: what is not done yet, and whether its time is over.", "What",
				List.of("In time", "Overdue", "All", "In time, %"), Chart.STACKED,
				List.of(open("Complaints to acknowledge", view, Measure.ACK_OPEN, ""),
						open("Breaches to report", view, Measure.REPORT_OPEN, ""),
						open("Advice that a case waits for", view, Measure.ADVICE_OPEN, "MUST_WAIT"),
						open("Advice asked beside the work", view, Measure.ADVICE_OPEN, "ADVISORY")));
	}

	private static Row open(String label, View view, Measure measure, String code) {
		boolean byDay = measure == Measure.ACK_OPEN;
		return ShownLists.pair(label,
				view.counts().sum(measure, (count) -> count.a().equals(code) && !late(view, count, byDay)),
				view.counts().sum(measure, (count) -> count.a().equals(code) && late(view, count, byDay)), null, null);
	}

	private static boolean late(View view, Count count, boolean byDay) {
		return byDay ? count.start().isBefore(view.today()) : view.past(count);
	}

	private Figure advice(View view) {
		return ShownTables.alone(new Counted("advice", GROUP, "Advice of the data protection officer",
				"Given in the period, and whether within three working days, four hours or one hour.", "Advice",
				Chart.STACKED, Lines.of(view.counts().codes(Measure.ADVICE), this.names::of),
				Lines.of(YES, "In time", "0", "Late"),
				(advice, value) -> view.counts()
					.sum(Measure.ADVICE,
							(count) -> count.a().equals(advice) && count.value() == Integer.parseInt(value)),
				(advice, value) -> view.drill(Measure.ADVICE).a(advice).value(Integer.parseInt(value)), YES));
	}

	private Figure escalations(View view) {
		List<Row> rows = view.counts()
			.codes(Measure.ESCALATION)
			.stream()
			.filter((code) -> view.scope().restricted() || !code.equals(SILENT))
			.map((code) -> ShownLists.number(this.names.law(code),
					view.counts().sum(Measure.ESCALATION, (count) -> count.a().equals(code)),
					view.drill(Measure.ESCALATION).a(code)))
			.toList();
		return new Figure("escalations", GROUP, "Questions to the data protection officer",
				"By trigger. One question may have several.", "Trigger", List.of("Questions"), Chart.BARS, rows);
	}

	private static Figure notFollowed(View view) {
		return new Figure("not-followed", GROUP, "Advice not followed",
				"Decisions against the officer's advice. The SIRO was told of each.", "What", List.of("Decisions"),
				Chart.NONE, List.of(ShownLists.number("Advice not followed",
						view.counts().sum(Measure.NOT_FOLLOWED, (count) -> true), view.drill(Measure.NOT_FOLLOWED))));
	}

	private Figure breaches(View view) {
		return ShownTables.alone(new Counted("breaches", GROUP, "Breaches by risk",
				"By the day on which the council became aware.", "Risk", Chart.NONE,
				Lines.of(view.counts().codes(Measure.BREACH), this.names::of), Lines.of("", "Breaches"),
				(risk, column) -> view.counts().sum(Measure.BREACH, (count) -> count.a().equals(risk)),
				(risk, column) -> view.drill(Measure.BREACH).a(risk), null));
	}

}
