package org.candour.rights.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.candour.cases.clock.ReviewDays;
import org.candour.rights.RightsRequestCheck;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The restrictions of rights under Part 3, each with a day on which it is tested again.
 */
@Component
public class Restrictions implements ReviewDays {

	/** Months after which a restriction is tested again, unless a day was set (5.4). */
	static final int MONTHS = 6;

	private final RestrictionRecords records;

	private final Clock clock;

	Restrictions(RestrictionRecords records, Clock clock) {
		this.records = records;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<LocalDate> next(String caseRef) {
		return open(caseRef).stream().map(Restriction::reviewOn).findFirst();
	}

	/** Every restriction of a case, oldest first. */
	@Transactional(readOnly = true)
	public List<Restriction> of(String caseRef) {
		return this.records.findByCaseRefOrderByOpenedAt(caseRef);
	}

	public List<Restriction> open(String caseRef) {
		return this.records.findByCaseRefAndEndedAtIsNullOrderByReviewOn(caseRef);
	}

	/** Opens one, unless one is open. */
	void impose(String caseRef, List<String> codes, LocalDate reviewOn) {
		if (open(caseRef).isEmpty()) {
			this.records.save(
					new Restriction(caseRef, codes, (reviewOn != null) ? reviewOn : byDefault(), this.clock.instant()));
		}
	}

	public void reviewed(String caseRef, LocalDate reviewOn) {
		open(caseRef).forEach((restriction) -> {
			restriction.reviewAgain((reviewOn != null) ? reviewOn : byDefault());
			this.records.save(restriction);
		});
	}

	void end(String caseRef) {
		open(caseRef).forEach((restriction) -> {
			restriction.end(this.clock.instant());
			this.records.save(restriction);
		});
	}

	private LocalDate byDefault() {
		return RightsRequestCheck.day(this.clock.instant()).plusMonths(MONTHS);
	}

}
