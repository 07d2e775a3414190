package org.candour.disclosures.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.candour.disclosures.DisclosureState;
import org.candour.web.ApiProblem;
import org.candour.web.Fault;
import org.candour.web.ProblemType;

/**
 * Which requests a list shows.
 *
 * @param from first day of receipt, Europe/London, or null
 * @param to last day of receipt, or null
 */
record ListFilter(DisclosureState state, LocalDate from, LocalDate to, int limit) {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

	private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

	private static final int LARGEST_PAGE = 100;

	ListFilter {
		List<Fault> faults = new ArrayList<>();
		if (limit < 1 || limit > LARGEST_PAGE) {
			faults.add(Fault.in("limit", "range", "This must be between 1 and %d.".formatted(LARGEST_PAGE)));
		}
		if (outside(from)) {
			faults.add(Fault.in("receivedFrom", "range", "This must lie in this millennium."));
		}
		if (outside(to)) {
			faults.add(Fault.in("receivedTo", "range", "This must lie in this millennium."));
		}
		if (!faults.isEmpty()) {
			throw new ApiProblem(ProblemType.INVALID_PARAMETER, "A parameter is missing or not valid.", faults);
		}
	}

	String stateName() {
		return (this.state != null) ? this.state.name() : null;
	}

	Instant start() {
		return ((this.from != null) ? this.from : EARLIEST).atStartOfDay(LONDON).toInstant();
	}

	/** The first instant that no longer belongs to it. */
	Instant end() {
		return ((this.to != null) ? this.to : LATEST).plusDays(1).atStartOfDay(LONDON).toInstant();
	}

	private static boolean outside(LocalDate day) {
		return day != null && (day.isBefore(EARLIEST) || day.isAfter(LATEST));
	}

}
