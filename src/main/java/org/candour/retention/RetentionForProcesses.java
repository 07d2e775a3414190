package org.candour.retention;

import java.time.LocalDate;
import java.time.ZoneId;

import org.candour.cases.CaseFile;
import org.candour.cases.CaseFiles;
import org.candour.cases.CaseNotFound;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The face of retention to the processes. */
@Component("retention")
public class RetentionForProcesses {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private final Holds holds;

	private final RetentionPeriods periods;

	private final RetentionSchedule schedule;

	private final CaseFiles cases;

	RetentionForProcesses(Holds holds, RetentionPeriods periods, RetentionSchedule schedule, CaseFiles cases) {
		this.holds = holds;
		this.periods = periods;
		this.schedule = schedule;
		this.cases = cases;
	}

	/** Freezes everything about a case. */
	public void hold(String caseRef, String reason) {
		this.holds.place(caseRef, HoldReason.valueOf(reason));
	}

	/** Lets the hold of a closed request run out; holds of other reasons stay. */
	public void release(String caseRef, String reason) {
		this.holds.runOut(caseRef, HoldReason.valueOf(reason));
	}

	/** Starts the retention period of a closed case, once. */
	@Transactional
	public void start(String caseRef) {
		if (this.periods.existsById(caseRef)) {
			return;
		}
		CaseFile file = this.cases.findById(caseRef).orElseThrow(CaseNotFound::new);
		LocalDate day = file.closedAt().atZone(LONDON).toLocalDate();
		this.periods.save(new RetentionPeriod(caseRef, file.retentionClass(), day,
				this.schedule.end(file.retentionClass(), day).orElse(null)));
	}

}
