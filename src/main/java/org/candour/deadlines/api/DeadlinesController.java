package org.candour.deadlines.api;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.candour.deadlines.CalendarMissing;
import org.candour.deadlines.ClockFacts;
import org.candour.deadlines.DisclosureClock;
import org.candour.deadlines.DisclosureDue;
import org.candour.deadlines.Objection;
import org.candour.deadlines.Reckoning;
import org.candour.deadlines.StatutoryClock;
import org.candour.law.Gateway;
import org.candour.law.LawCatalogue;
import org.candour.law.LawNotUsable;
import org.candour.law.Regime;
import org.candour.web.ApiProblem;
import org.candour.web.Fault;
import org.candour.web.ProblemType;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers when something is due, and how the date was derived. Takes and keeps no
 * personal data. Facts that the law does not let count end in a problem that names the
 * rule and, as {@code due}, the date that stands without them.
 */
@RestController
@RequestMapping({ "/api/v1/deadlines", "/staff/deadlines" })
class DeadlinesController {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private final StatutoryClock statutory;

	private final DisclosureClock disclosure;

	private final LawCatalogue law;

	private final Clock clock;

	DeadlinesController(StatutoryClock statutory, DisclosureClock disclosure, LawCatalogue law, Clock clock) {
		this.statutory = statutory;
		this.disclosure = disclosure;
		this.law = law;
		this.clock = clock;
	}

	/**
	 * When a rights request is due.
	 * @param clarification intervals {@code asked/answered}; {@code asked/..} is open;
	 * one that is asked after the last day moves nothing
	 * @param asOf day up to which an open question counts; today if left out
	 */
	@GetMapping
	Reckoning rightsRequest(@RequestParam String right, @RequestParam Regime regime,
			@RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate received,
			@RequestParam(required = false) List<String> clarification,
			@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate identityReceived,
			@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate feePaid,
			@RequestParam(defaultValue = "false") boolean extended,
			@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate extensionNoticeSent,
			@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate asOf) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), LONDON);
		Reckoning reckoning = this.statutory.reckon(new ClockFacts(right, regime, received, identityReceived, feePaid,
				Intervals.parse(clarification), extended, extensionNoticeSent, (asOf != null) ? asOf : today));
		refuse(reckoning.objections(), reckoning.due());
		return reckoning;
	}

	/**
	 * When a request of an outside body is to be answered.
	 * @param stated date that the order or notice states
	 */
	@GetMapping("/disclosures")
	DisclosureDue disclosure(@RequestParam String gateway,
			@RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate received,
			@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate stated) {
		Gateway power = this.law.of(Gateway.class).require(gateway, received);
		DisclosureDue due = this.disclosure.reckon(power, received, stated);
		refuse(due.objections(), due.due());
		return due;
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> noCalendar(CalendarMissing missing) {
		return new ApiProblem(ProblemType.RULE_BROKEN, "A date lies outside the years whose bank holidays are loaded.")
			.withRule("CALENDAR_MISSING")
			.answer();
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> notUsable(LawNotUsable code) {
		return new ApiProblem(ProblemType.RULE_BROKEN, code.getMessage()).withRule("CODE_NOT_USABLE").answer();
	}

	private static void refuse(List<Objection> objections, LocalDate due) {
		if (objections.isEmpty()) {
			return;
		}
		List<Fault> faults = objections.stream()
			.map((one) -> Fault.in(one.parameter(), one.rule(), one.message()))
			.toList();
		ApiProblem problem = new ApiProblem(ProblemType.RULE_BROKEN, objections.get(0).message(), faults)
			.withRule(objections.get(0).rule());
		throw (due != null) ? problem.with("due", due) : problem;
	}

}
