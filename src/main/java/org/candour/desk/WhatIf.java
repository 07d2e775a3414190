package org.candour.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.candour.cases.CaseAccess;
import org.candour.cases.CaseFile;
import org.candour.cases.RuleBroken;
import org.candour.deadlines.CalendarMissing;
import org.candour.deadlines.Objection;
import org.candour.staff.CurrentPerson;
import org.candour.web.ApiProblem;
import org.candour.web.Fault;
import org.candour.web.ProblemType;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers what would become of a case's dates if something happened. Never changes the
 * case. What the law does not let count ends in a problem that names the rule and, as
 * {@code due}, the date that stands without it.
 */
@RestController
class WhatIf {

	private final CaseAccess access;

	private final List<SupposedDates> dates;

	private final CurrentPerson current;

	WhatIf(CaseAccess access, List<SupposedDates> dates, CurrentPerson current) {
		this.access = access;
		this.dates = dates;
		this.current = current;
	}

	/** The dates as they would be; without any supposition, as they stand. */
	@GetMapping("/staff/api/cases/{caseRef}/what-if")
	@Transactional(readOnly = true)
	public List<SupposedDate> ask(@PathVariable String caseRef,
			@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate pausedFrom,
			@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate answeredOn,
			@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate identityReceived,
			@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate feePaid,
			@RequestParam(defaultValue = "false") boolean extended,
			@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate noticeSent) {
		CaseFile file = this.access.require(caseRef, this.current.require());
		Supposition supposition = new Supposition(pausedFrom, answeredOn, identityReceived, feePaid, extended,
				noticeSent);
		if (file.closed() && !supposition.equals(Supposition.NOTHING)) {
			throw refused(new RuleBroken("CASE_CLOSED", "The case is closed; its dates no longer move."));
		}
		try {
			List<SupposedDate> answer = this.dates.stream()
				.map((one) -> one.suppose(file, supposition))
				.flatMap(Optional::stream)
				.findFirst()
				.orElse(List.of());
			answer.forEach(WhatIf::demandCounted);
			return answer;
		}
		catch (CalendarMissing ex) {
			throw refused(new RuleBroken("CALENDAR_MISSING",
					"A date lies outside the years whose bank holidays are loaded."));
		}
		catch (RuleBroken ex) {
			throw refused(ex);
		}
	}

	private static void demandCounted(SupposedDate date) {
		List<Objection> objections = date.then().objections();
		if (!objections.isEmpty()) {
			Objection first = objections.get(0);
			ApiProblem problem = new ApiProblem(ProblemType.RULE_BROKEN, first.message(),
					objections.stream().map((one) -> Fault.in(one.parameter(), one.rule(), one.message())).toList())
				.withRule(first.rule());
			throw (date.then().due() != null) ? problem.with("due", date.then().due()) : problem;
		}
	}

	private static ApiProblem refused(RuleBroken broken) {
		return new ApiProblem(ProblemType.RULE_BROKEN, broken.getMessage()).withRule(broken.rule());
	}

}
