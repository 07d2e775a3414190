package org.candour.matching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseFile;
import org.candour.cases.CaseFiles;
import org.candour.cases.CaseNotFound;
import org.candour.cases.clock.CaseDeadlines;
import org.candour.cases.steps.DoneStep;
import org.candour.cases.steps.StepHistory;
import org.candour.escalation.Overrides;
import org.candour.retention.RetentionSchedule;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What process models call of data matching. Every method may be called again. */
@Component("matching")
@Transactional
public class MatchingExpressions {

	/** Where a programme names no day for its results. */
	private static final int WORKING_DAYS_TO_RESULTS = 60;

	private final Exercises exercises;

	private final Specifications specifications;

	private final Extracts extracts;

	private final WorkLists lists;

	private final PurgeMatches purge;

	private final RetentionSchedule schedule;

	private final Overrides overrides;

	private final CaseFiles cases;

	private final StepHistory steps;

	private final CaseDeadlines dates;

	private final AuditTrail audit;

	private final Clock clock;

	MatchingExpressions(Exercises exercises, Specifications specifications, Extracts extracts, WorkLists lists,
			PurgeMatches purge, RetentionSchedule schedule, Overrides overrides, CaseFiles cases, StepHistory steps,
			CaseDeadlines dates, AuditTrail audit, Clock clock) {
		this.exercises = exercises;
		this.specifications = specifications;
		this.extracts = extracts;
		this.lists = lists;
		this.purge = purge;
		this.schedule = schedule;
		this.overrides = overrides;
		this.cases = cases;
		this.steps = steps;
		this.dates = dates;
		this.audit = audit;
		this.clock = clock;
	}

	/** Makes the extracts; whether all is there and good enough to be passed on. */
	public boolean extract(String caseRef) {
		file(caseRef).moveTo("EXTRACTED");
		return this.extracts.make(caseRef);
	}

	/** Two people have agreed (SD8); whoever went against advice tells the SIRO. */
	public void signedOff(String caseRef) {
		Exercise exercise = exercise(caseRef);
		if (exercise.signedOff()) {
			return;
		}
		exercise.signedOff(this.clock.instant());
		file(caseRef).moveTo("SIGNED_OFF");
		this.audit.record(AuditAction.DECISION_RECORDED, caseRef,
				Map.of("decision", "SIGNED_OFF", "finance", signer(caseRef, MatchingStepRules.FINANCE), "governance",
						signer(caseRef, MatchingStepRules.GOVERNANCE)));
		if (this.overrides.advisedAgainst(caseRef)) {
			this.overrides.report(caseRef);
		}
	}

	private String signer(String caseRef, String step) {
		return this.steps.latest(caseRef, step).map(DoneStep::person).orElseThrow();
	}

	/** What was given has gone up; how long it is kept counts from that day. */
	public void uploaded(String caseRef) {
		DoneStep upload = this.steps.latest(caseRef, MatchingStepRules.UPLOAD).orElseThrow();
		LocalDate day = upload.day("uploadedOn").orElseThrow();
		Exercise exercise = exercise(caseRef);
		LocalDate deletion = this.specifications.programme(exercise.programme())
			.map(Programme::deletionOn)
			.orElse(null);
		exercise.uploaded(day, until(MatchPart.EXTRACTS, day, deletion), until(MatchPart.PAPERS, day, deletion));
		file(caseRef).moveTo("UPLOADED");
		this.audit.record(AuditAction.DECISION_RECORDED, caseRef,
				Map.of("uploaded", day.toString(), "extracts-until", exercise.keptUntil(MatchPart.EXTRACTS).toString(),
						"papers-until", exercise.keptUntil(MatchPart.PAPERS).toString()));
	}

	/** The day the initiative wants things deleted by, or the council's own period. */
	private LocalDate until(MatchPart part, LocalDate upload, LocalDate deletion) {
		return (deletion != null) ? deletion : this.schedule.end(part.retentionClass(), upload)
			.orElseThrow(() -> new IllegalStateException("Data matching has an end in every schedule."));
	}

	/** When results are expected. */
	public Date resultsDue(String caseRef) {
		LocalDate about = this.specifications.programme(exercise(caseRef).programme())
			.map(Programme::resultsAbout)
			.filter((day) -> day.isAfter(London.day(this.clock.instant())))
			.orElse(null);
		return (about != null) ? London.endOf(about) : this.dates.workingDays(WORKING_DAYS_TO_RESULTS);
	}

	/** Puts the matches in order: the highest risk is looked at first. */
	public void rank(String caseRef) {
		if (this.lists.rank(caseRef) > 0) {
			file(caseRef).moveTo("MATCHES_LOADED");
		}
	}

	/** The end of the day until which a part is kept. */
	public Date purgeOn(String caseRef, String part) {
		return London.endOf(exercise(caseRef).keptUntil(MatchPart.valueOf(part)));
	}

	/** Destroys a part, unless a hold stands; whether it is gone. */
	public boolean purge(String caseRef, String part) {
		return this.purge.purge(caseRef, MatchPart.valueOf(part));
	}

	public void close(String caseRef) {
		CaseFile file = file(caseRef);
		if (!file.closed()) {
			file.answered("CLOSED", "COMPLETED");
			file.close(this.clock.instant());
			this.audit.record(AuditAction.CASE_CLOSED, caseRef, Map.of("outcome", "COMPLETED"));
		}
	}

	private Exercise exercise(String caseRef) {
		return this.exercises.findById(caseRef).orElseThrow(CaseNotFound::new);
	}

	private CaseFile file(String caseRef) {
		return this.cases.findById(caseRef).orElseThrow(CaseNotFound::new);
	}

}
