package org.candour.rights.items;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.candour.cases.steps.StepCompleted;
import org.candour.cases.steps.StepSubmission;
import org.candour.deadlines.HealthOpinion;
import org.candour.rights.RightsRequestCheck;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The health rule: a council may not release health data without an opinion of the last
 * six months that it causes no serious harm, unless the subject knows the data already
 * (Sch 3 para 6; DL-11).
 */
@Component
public class HealthOpinions {

	public static final String STEP = "record-health-opinion";

	private final HealthOpinionRecords records;

	private final Clock clock;

	HealthOpinions(HealthOpinionRecords records, Clock clock) {
		this.records = records;
		this.clock = clock;
	}

	/** Keeps the opinion that a step recorded. */
	@EventListener
	void recorded(StepCompleted completed) {
		StepSubmission step = completed.submission();
		if (step.step().equals(STEP)) {
			this.records.save(new HealthOpinionRecord(step.caseRef(),
					step.code("healthOpinion").filter("SERIOUS_HARM"::equals).isPresent(),
					step.day("opinionOn").orElseThrow(), step.person().username(), this.clock.instant()));
		}
	}

	/** Whether the latest opinion may be relied on today and sees no serious harm. */
	public boolean clears(String caseRef) {
		return latest(caseRef).filter((opinion) -> !opinion.seriousHarm())
			.filter((opinion) -> HealthOpinion.mayBeReliedOn(opinion.givenOn(), today()))
			.isPresent();
	}

	/** The numbers of items that the rule forbids to release today. */
	public List<Integer> barred(String caseRef, List<Item> items) {
		boolean cleared = clears(caseRef);
		return items.stream()
			.filter(Item::inScope)
			.filter((item) -> item.entry().regime() == ItemRegime.UKGDPR)
			.filter((item) -> item.outcome() != null && item.outcome().gives())
			.filter((item) -> item.entry().holds(ItemCategory.HEALTH) && !item.entry().knownToSubject() && !cleared)
			.map(Item::number)
			.toList();
	}

	/** Whether every health item is known to the subject or cleared by an opinion. */
	public boolean cleared(String caseRef, List<Item> items) {
		return clears(caseRef) || items.stream()
			.filter(Item::inScope)
			.filter((item) -> item.entry().holds(ItemCategory.HEALTH))
			.allMatch((item) -> item.entry().knownToSubject());
	}

	public Optional<HealthOpinionRecord> latest(String caseRef) {
		return this.records.findByCaseRefOrderByGivenOnDescRecordedAtDesc(caseRef).stream().findFirst();
	}

	private LocalDate today() {
		return RightsRequestCheck.day(this.clock.instant());
	}

}
