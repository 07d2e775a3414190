package org.candour.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.candour.cases.CaseFile;
import org.candour.cases.RuleBroken;
import org.candour.cases.clock.RightsClock;
import org.candour.deadlines.Clarification;
import org.candour.deadlines.ClockFacts;
import org.candour.deadlines.Reckoning;
import org.candour.deadlines.StatutoryClock;

import org.springframework.stereotype.Component;

/** Rights requests, whose period the law sets. */
@Component
class SupposedStatutoryDates implements SupposedDates {

	private final RightsClock requests;

	private final StatutoryClock clock;

	SupposedStatutoryDates(RightsClock requests, StatutoryClock clock) {
		this.requests = requests;
		this.clock = clock;
	}

	@Override
	public Optional<List<SupposedDate>> suppose(CaseFile file, Supposition supposition) {
		List<ClockFacts> legs = this.requests.facts(file.reference());
		return legs.isEmpty() ? Optional.empty()
				: Optional.of(legs.stream().map((leg) -> suppose(leg, supposition)).toList());
	}

	private SupposedDate suppose(ClockFacts onFile, Supposition supposition) {
		if (supposition.noticeSent() != null && !supposition.extended()) {
			throw new RuleBroken("NOTICE_WITHOUT_EXTENSION",
					"A notice is sent only when the period is extended. Say so, or leave its day out.");
		}
		Reckoning now = this.clock.reckon(onFile);
		return new SupposedDate(onFile.regime(), onFile.right(), now.due(), now.noticeBy(),
				// what stands on file from before a rule was known is nobody's
				// supposition
				this.clock.reckon(facts(onFile, supposition)).without(now.objections()));
	}

	private static ClockFacts facts(ClockFacts onFile, Supposition supposition) {
		ClockFacts facts = questions(onFile, supposition);
		if (supposition.identityReceived() != null) {
			facts = facts.withIdentityReceived(supposition.identityReceived());
		}
		if (supposition.feePaid() != null) {
			facts = facts.withFeePaid(supposition.feePaid());
		}
		return supposition.extended() ? facts.extendedBy(supposition.noticeSent()) : facts;
	}

	private static ClockFacts questions(ClockFacts onFile, Supposition supposition) {
		Optional<Clarification> open = onFile.clarifications().stream().filter(Clarification::open).findFirst();
		LocalDate asked = OpenQuestion.from(open.map(Clarification::asked), supposition);
		if (asked == null) {
			return onFile;
		}
		if (asked.isBefore(onFile.received())) {
			throw new RuleBroken("PAUSE_BEFORE_RECEIPT", "A question cannot go out before the request was received.");
		}
		List<Clarification> questions = new ArrayList<>(onFile.clarifications());
		open.ifPresent(questions::remove);
		questions.add(new Clarification(asked, supposition.answeredOn()));
		return onFile.withClarifications(questions).asOf(asked.plusDays(RightsClock.DAYS_TO_CLARIFY));
	}

}
