package org.candour.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.candour.cases.CaseFile;
import org.candour.cases.RuleBroken;
import org.candour.cases.clock.CaseDeadlines;
import org.candour.deadlines.Pause;
import org.candour.deadlines.Reckoning;
import org.candour.deadlines.ServiceFacts;
import org.candour.deadlines.ServicePeriod;
import org.candour.deadlines.WorkingDays;

import org.springframework.stereotype.Component;

/** Requests that the council answers within a service level. */
@Component
class SupposedServiceDates implements SupposedDates {

	private final CaseDeadlines clock;

	private final ServicePeriod period;

	SupposedServiceDates(CaseDeadlines clock, WorkingDays calendar) {
		this.clock = clock;
		this.period = new ServicePeriod(calendar);
	}

	@Override
	public Optional<List<SupposedDate>> suppose(CaseFile file, Supposition supposition) {
		return this.clock.serviceFacts(file.reference()).map((facts) -> {
			if (supposition.extended()) {
				throw new RuleBroken("EXTENSION_NOT_ALLOWED",
						"A service level is not extended; only a period that the law sets can be.");
			}
			if (supposition.restarts()) {
				throw new RuleBroken("RESTART_NOT_ALLOWED",
						"Identity and fee restart only a period that the law sets.");
			}
			LocalDate now = this.period.reckon(facts).due();
			Reckoning then = this.period.reckon(new ServiceFacts(facts.received(), facts.workingDays(),
					pauses(facts.pauses(), supposition), facts.daysToAnswer(), facts.statedOn()));
			return List.of(new SupposedDate(null, null, now, null, then));
		});
	}

	private static List<Pause> pauses(List<Pause> onFile, Supposition supposition) {
		List<Pause> pauses = new ArrayList<>(onFile);
		Optional<Pause> open = onFile.stream().filter(Pause::open).findFirst();
		LocalDate from = OpenQuestion.from(open.map(Pause::from), supposition);
		if (from != null) {
			open.ifPresent(pauses::remove);
			pauses.add(new Pause(from, supposition.answeredOn()));
		}
		return pauses;
	}

}
