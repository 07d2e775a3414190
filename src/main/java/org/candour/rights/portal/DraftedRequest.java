package org.candour.rights.portal;

import java.time.Instant;

import org.candour.rights.Channel;
import org.candour.rights.NewRightsRequest;
import org.candour.rights.NewRightsRequest.Requester;
import org.candour.rights.NewRightsRequest.Subject;
import org.candour.rights.PreferredDelivery;
import org.candour.rights.PreferredFormat;

/** Turns a finished draft into the request that is sent. */
final class DraftedRequest {

	private DraftedRequest() {
	}

	static NewRightsRequest of(Draft draft, Instant now, String noticeVersion) {
		return new NewRightsRequest(draft.all("rights"), null, Channel.PORTAL, now, subject(draft), requester(draft),
				draft.one("description"), draft.day("from"), draft.day("to"), draft.all("services"),
				PreferredFormat.valueOf(draft.one("format")),
				draft.has("format", "OTHER_LANGUAGE") ? draft.one("language") : null,
				PreferredDelivery.valueOf(draft.one("delivery")), noticeVersion);
	}

	private static Subject subject(Draft draft) {
		boolean another = draft.forAnother();
		return new Subject(draft.one("subjectName"), draft.day("dateOfBirth"), draft.lines("formerNames"),
				draft.one("address"), draft.one("postcode"), another ? null : draft.one("email"),
				another ? null : draft.one("phone"), draft.lines("references"));
	}

	private static Requester requester(Draft draft) {
		if (!draft.forAnother()) {
			return Requester.theSubject();
		}
		return new Requester(draft.kind(), draft.one("requesterName"), draft.one("requesterOrganisation"),
				draft.one("requesterAddress"), draft.one("requesterPostcode"), draft.one("requesterEmail"),
				draft.one("requesterPhone"), draft.one("authority"));
	}

}
