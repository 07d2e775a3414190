package org.candour.rights;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.candour.cases.steps.Finding;
import org.candour.cases.steps.FormSheet;
import org.candour.deadlines.CalendarMissing;
import org.candour.deadlines.WorkingDays;
import org.candour.law.LawCatalogue;

import org.springframework.stereotype.Component;

/**
 * Finds what keeps a request from being taken in. It asks for as little as it can: a
 * request is valid in any words (Art 12(2)), and what is missing can be asked for later.
 */
@Component
public class RightsRequestCheck {

	static final ZoneId LONDON = ZoneId.of("Europe/London");

	private static final int SHORT = 200;

	private static final int LONG = 10_000;

	/** Clocks of two computers differ. */
	private static final Duration SKEW = Duration.ofMinutes(5);

	private final RightsLifecycles lifecycles;

	private final LawCatalogue law;

	private final WorkingDays calendar;

	private final Clock clock;

	RightsRequestCheck(RightsLifecycles lifecycles, LawCatalogue law, WorkingDays calendar, Clock clock) {
		this.lifecycles = lifecycles;
		this.law = law;
		this.calendar = calendar;
		this.clock = clock;
	}

	/** All findings in the order of the form; none if the request can be taken in. */
	public List<Finding> check(NewRightsRequest request) {
		FormSheet sheet = new FormSheet();
		sheet.missing("/channel", request.channel());
		if (received(sheet, request.receivedAt())) {
			rights(sheet, request);
		}
		if (!sheet.missing("/subject", request.subject())) {
			subject(sheet, request.subject());
		}
		if (!sheet.missing("/requester", request.requester())) {
			requester(sheet, request.requester());
		}
		asked(sheet, request);
		delivery(sheet, request);
		sheet.optional("/noticeVersion", request.noticeVersion(), SHORT);
		return sheet.findings();
	}

	private boolean received(FormSheet sheet, Instant receivedAt) {
		if (sheet.missing("/receivedAt", receivedAt)) {
			return false;
		}
		if (receivedAt.isAfter(this.clock.instant().plus(SKEW))) {
			sheet.add("/receivedAt", "future", "The day of receipt cannot lie in the future.");
			return false;
		}
		try {
			this.calendar.isWorkingDay(day(receivedAt));
			return true;
		}
		catch (CalendarMissing ex) {
			sheet.add("/receivedAt", "calendar", "The day of receipt lies before the first year of the calendar.");
			return false;
		}
	}

	private void rights(FormSheet sheet, NewRightsRequest request) {
		if (sheet.empty("/rights", request.rights())) {
			return;
		}
		LocalDate day = day(request.receivedAt());
		for (int i = 0; i < request.rights().size(); i++) {
			String right = request.rights().get(i);
			if (right == null || this.law.right(right, day).isEmpty()) {
				sheet.add("/rights/" + i, "unknown", "This is not a right that existed on the day of receipt.");
			}
			else if (this.lifecycles.of(right, request.regime(), day).isEmpty()) {
				sheet.add("/rights/" + i, "not-offered",
						"Requests to exercise this right cannot be taken in here: pass it to the data protection team.");
			}
		}
	}

	private void subject(FormSheet sheet, NewRightsRequest.Subject subject) {
		sheet.text("/subject/name", subject.name(), SHORT);
		if (subject.dateOfBirth() != null && subject.dateOfBirth().isAfter(day(this.clock.instant()))) {
			sheet.add("/subject/dateOfBirth", "past", "A date of birth lies in the past.");
		}
		sheet.texts("/subject/formerNames", subject.formerNames(), SHORT);
		contact(sheet, "/subject", subject.address(), subject.postcode(), subject.email(), subject.phone());
		sheet.texts("/subject/references", subject.references(), SHORT);
	}

	private void requester(FormSheet sheet, NewRightsRequest.Requester requester) {
		if (sheet.missing("/requester/kind", requester.kind())) {
			return;
		}
		if (requester.kind() != RequesterKind.SUBJECT) {
			sheet.text("/requester/name", requester.name(), SHORT);
		}
		sheet.optional("/requester/organisation", requester.organisation(), SHORT);
		contact(sheet, "/requester", requester.address(), requester.postcode(), requester.email(), requester.phone());
		sheet.optional("/requester/authority", requester.authority(), LONG);
	}

	private static void contact(FormSheet sheet, String at, String address, String postcode, String email,
			String phone) {
		sheet.optional(at + "/address", address, SHORT);
		sheet.optional(at + "/postcode", postcode, 16);
		sheet.optional(at + "/email", email, SHORT);
		sheet.email(at + "/email", email);
		sheet.optional(at + "/phone", phone, 40);
	}

	private void asked(FormSheet sheet, NewRightsRequest request) {
		sheet.text("/description", request.description(), LONG);
		if (request.from() != null && request.to() != null && request.from().isAfter(request.to())) {
			sheet.add("/to", "order", "The date range must not end before it begins.");
		}
		for (int i = 0; i < request.services().size(); i++) {
			if (this.law.service(request.services().get(i), day(this.clock.instant())).isEmpty()) {
				sheet.add("/services/" + i, "unknown", "This is not one of the council's services.");
			}
		}
	}

	private static void delivery(FormSheet sheet, NewRightsRequest request) {
		if (request.format() == PreferredFormat.OTHER_LANGUAGE) {
			sheet.text("/language", request.language(), SHORT);
		}
		else {
			sheet.optional("/language", request.language(), SHORT);
		}
		if (!sheet.missing("/delivery", request.delivery()) && request.delivery() == PreferredDelivery.POST
				&& !anyAddress(request)) {
			sheet.add("/delivery", "address", "An answer by post needs an address.");
		}
	}

	private static boolean anyAddress(NewRightsRequest request) {
		return request.subject() != null && stated(request.subject().address())
				|| request.requester() != null && stated(request.requester().address());
	}

	private static boolean stated(String text) {
		return text != null && !text.isBlank();
	}

	public static LocalDate day(Instant instant) {
		return instant.atZone(LONDON).toLocalDate();
	}

}
