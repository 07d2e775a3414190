package org.candour.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.candour.disclosures.Channel;
import org.candour.disclosures.RequestForm;
import org.candour.disclosures.RequestForm.DeclaredUrgency;
import org.candour.disclosures.RequestForm.SubjectRole;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * A request that reached the council by telephone, e-mail, post or in person, as staff
 * took it down. It may lack anything but the body and the power: the case then says what
 * is missing.
 *
 * @param receivedAt when it reached the council, Europe/London
 */
record TakenDown(String body, String gateway, Channel channel,
		@DateTimeFormat(pattern = "yyyy-MM-dd'T'HH:mm") LocalDateTime receivedAt, String name, String rank,
		String number, String workPhone, String email, String reference, String subject,
		@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate dateOfBirth, SubjectRole role, String data,
		String offenceOrFunction, String necessity, DeclaredUrgency urgency, String urgencyReason,
		String countersignName, String countersignRank) {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	Instant received(Instant now) {
		Instant stated = (this.receivedAt != null) ? this.receivedAt.atZone(LONDON).toInstant() : now;
		return stated.isAfter(now) ? now : stated;
	}

	/** The form as far as it was taken down. */
	RequestForm form(Map<String, String> particulars) {
		return new RequestForm(this.gateway,
				new RequestForm.Requester(null, text(this.name), text(this.rank), text(this.number),
						text(this.workPhone), text(this.email), text(this.reference), null),
				null,
				List.of(new RequestForm.Subject(text(this.subject), null, this.dateOfBirth, null, null, this.role,
						null)),
				new RequestForm.Data(List.of(new RequestForm.Item(text(this.data), null)), null, null, null), Set.of(),
				null, new RequestForm.Tests(text(this.offenceOrFunction), text(this.necessity), null, null, null, null),
				null, new RequestForm.Handling(this.urgency, text(this.urgencyReason), null, null, null, null),
				new RequestForm.SignOff(null, text(this.countersignName), text(this.countersignRank), null),
				particulars);
	}

	private static String text(String entered) {
		return (entered == null || entered.isBlank()) ? null : entered.strip();
	}

}
