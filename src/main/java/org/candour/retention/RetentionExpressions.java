package org.candour.retention;

import java.time.LocalDate;
import java.time.ZoneId;

import org.candour.cases.CaseFile;
import org.candour.cases.CaseFiles;
import org.candour.cases.CaseNotFound;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What process models call of retention. */
@Component("retention")
public class RetentionExpressions {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private final Holds holds;

	private final RetentionPeriods periods;

	private final DisposalDates dates;

	private final DisposeOfCase disposal;

	private final CaseFiles cases;

	RetentionExpressions(Holds holds, RetentionPeriods periods, DisposalDates dates, DisposeOfCase disposal,
			CaseFiles cases) {
		this.holds = holds;
		this.periods = periods;
		this.dates = dates;
		this.disposal = disposal;
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
				this.dates.of(file, file.retentionClass(), day).orElse(null)));
	}

	/** What stands in the way of destroying a case, or {@code NONE} (LC-20, 2). */
	public String obstacle(String caseRef) {
		return this.disposal.obstacle(caseRef);
	}

	/**
	 * Destroys the key of a case; false, and nothing done, if something came in the way.
	 */
	public boolean destroyKey(String caseRef) {
		return this.disposal.destroyKey(caseRef);
	}

	/** Lets every module delete its rows of the case. */
	public void destroyRows(String caseRef) {
		this.disposal.destroyRows(caseRef);
	}

	/** Enters the certificate. */
	public void certify(String caseRef) {
		this.disposal.certify(caseRef);
	}

	/** Keeps the case until the day that was decided on. */
	public void extend(String caseRef) {
		this.disposal.extend(caseRef);
	}

}
