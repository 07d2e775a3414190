package org.candour.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.candour.cases.CaseFile;
import org.candour.cases.RelatedCases;
import org.candour.cases.RelatedCases.Related;
import org.candour.cases.Workflow;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What keeps a case from being destroyed: a hold on it or on a case of the same people,
 * an open request of theirs that covers it, a complaint, the regulator, work that goes on
 * (LC-20, 2). Destroying what somebody asks for can be a crime (DPA s.173), so in doubt
 * it stays.
 */
@Component
class Obstacles {

	/** Nothing is in the way. */
	static final String NONE = "NONE";

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private static final Map<String, String> BY_LIFECYCLE = Map.of("complaint", "COMPLAINT", "internal-review",
			"COMPLAINT", "regulator-case", "REGULATOR", "access-request", "SAR_OPEN", "part3-access-request",
			"SAR_OPEN", "erasure-request", "ERASURE_OPEN", "part3-erasure-request", "ERASURE_OPEN");

	/**
	 * The officer advises on the disposal itself (ESC-17), and it does not wait for that.
	 */
	private static final Set<String> ADVISING = Set.of("advise", "advise-as-deputy");

	private final Holds holds;

	private final RelatedCases related;

	private final DisposalDates dates;

	private final Workflow workflow;

	private final Clock clock;

	Obstacles(Holds holds, RelatedCases related, DisposalDates dates, Workflow workflow, Clock clock) {
		this.holds = holds;
		this.related = related;
		this.dates = dates;
		this.workflow = workflow;
		this.clock = clock;
	}

	/**
	 * The first thing that is in the way, as a code, or {@link #NONE}. Until the end of
	 * the caller's transaction nobody places a hold on the case.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public String of(CaseFile file, RetentionPeriod period) {
		if (this.holds.keep(file.reference())) {
			return this.holds.standing(file.reference()).get(0).reason().name();
		}
		if (!file.closed() || stillWorkedOn(file.reference())) {
			return "OPEN_WORK";
		}
		Optional<LocalDate> end = this.dates.of(file, period.retentionClass(), period.startedOn());
		if (end.isEmpty() || end.get().isAfter(this.clock.instant().atZone(LONDON).toLocalDate())) {
			return "PERIOD";
		}
		return ofOthers(this.related.of(file.reference()));
	}

	private boolean stillWorkedOn(String caseRef) {
		return this.workflow.openTasks(caseRef)
			.stream()
			.anyMatch((task) -> !DisposalStepRules.STEPS.contains(task.step()) && !ADVISING.contains(task.step()));
	}

	private String ofOthers(List<Related> others) {
		return this.holds.standingOn(others.stream().map(Related::reference).toList())
			.stream()
			.findFirst()
			.map((hold) -> hold.reason().name())
			.or(() -> others.stream()
				.filter(Related::open)
				.findFirst()
				.map((open) -> BY_LIFECYCLE.getOrDefault(open.lifecycle(), "OPEN_CASE")))
			.orElse(NONE);
	}

}
