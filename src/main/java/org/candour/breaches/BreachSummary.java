package org.candour.breaches;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.candour.cases.CaseSummary;
import org.candour.cases.writing.CaseTexts;
import org.candour.staff.Action;
import org.candour.staff.Permissions;
import org.candour.staff.Person;

import org.springframework.stereotype.Component;

/** What the window on a case shows of a breach. */
@Component
class BreachSummary implements CaseSummary {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK)
		.withZone(ZoneId.of("Europe/London"));

	private final BreachLog breaches;

	private final CaseTexts texts;

	private final Permissions permissions;

	BreachSummary(BreachLog breaches, CaseTexts texts, Permissions permissions) {
		this.breaches = breaches;
		this.texts = texts;
		this.permissions = permissions;
	}

	@Override
	public Optional<List<Line>> of(String caseRef, Person person) {
		return this.breaches.findById(caseRef).map((breach) -> lines(breach, person));
	}

	private List<Line> lines(Breach breach, Person person) {
		List<Line> lines = new ArrayList<>();
		lines.add(new Line("What it is", "Personal data breach"));
		add(lines, "Found in case", breach.originalRef());
		add(lines, "Known since", moment(breach.awareAt()));
		add(lines, "Report by", moment(breach.reportBy()));
		add(lines, "Reported", moment(breach.reportedAt()));
		add(lines, "Risk to people", (breach.risk() != null) ? breach.risk().name() : null);
		if (mayRead(person)) {
			add(lines, "What is known", this.texts.get(breach.caseRef(), Breach.TEXT).orElse(null));
		}
		return lines;
	}

	private boolean mayRead(Person person) {
		return List.of(Action.HANDLE, Action.APPROVE, Action.RECORD_DPO_ADVICE, Action.ASSESS_RISK, Action.FOLLOW_UP)
			.stream()
			.anyMatch((action) -> this.permissions.allows(person, action));
	}

	private static void add(List<Line> lines, String label, String text) {
		if (text != null) {
			lines.add(new Line(label, text));
		}
	}

	private static String moment(Instant moment) {
		return (moment != null) ? MOMENT.format(moment) : null;
	}

}
