package org.candour.deadlines.api;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;

import org.candour.deadlines.BreachClock;
import org.candour.web.ApiProblem;
import org.candour.web.Fault;
import org.candour.web.ProblemType;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers when a personal data breach is to be reported to the regulator. */
@RestController
class BreachDeadlineController {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private static final int LAST_YEAR = 9999;

	/**
	 * When a breach is to be reported.
	 * @param aware moment of awareness, with its offset from UTC
	 */
	@GetMapping({ "/api/v1/deadlines/breaches", "/staff/deadlines/breaches" })
	ReportBy breach(@RequestParam @DateTimeFormat(iso = ISO.DATE_TIME) OffsetDateTime aware) {
		if (Math.abs(aware.getYear()) >= LAST_YEAR) {
			throw new ApiProblem(ProblemType.INVALID_PARAMETER, "A parameter is missing or not valid.",
					List.of(Fault.in("aware", "range", "The moment lies too far away.")));
		}
		return new ReportBy(BreachClock.reportBy(aware.toInstant()).atZone(LONDON).toOffsetDateTime(), "DL-10");
	}

	/** The last moment to report, in London, and the rule behind it. */
	record ReportBy(OffsetDateTime reportBy, String rule) {
	}

}
