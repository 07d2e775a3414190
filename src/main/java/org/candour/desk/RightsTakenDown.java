package org.candour.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

import org.candour.law.Regime;
import org.candour.rights.Channel;
import org.candour.rights.NewRightsRequest;
import org.candour.rights.PreferredDelivery;
import org.candour.rights.PreferredFormat;
import org.candour.rights.RequesterKind;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * A rights request as staff took it down, on whatever channel and in whatever words it
 * came.
 *
 * @param receivedAt when it reached the council, Europe/London, also at a weekend
 */
record RightsTakenDown(List<String> rights, Regime regime, Channel channel,
		@DateTimeFormat(pattern = "yyyy-MM-dd'T'HH:mm") LocalDateTime receivedAt, String subject,
		@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate dateOfBirth, String address, String postcode,
		String email, String phone, String reference, RequesterKind kind, String requester, String organisation,
		String requesterAddress, String requesterPostcode, String requesterEmail, String authority, String description,
		@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
		@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to, PreferredFormat format, String language,
		PreferredDelivery delivery) {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	NewRightsRequest request() {
		Instant received = (this.receivedAt != null) ? this.receivedAt.atZone(LONDON).toInstant() : null;
		return new NewRightsRequest(this.rights, this.regime, this.channel, received,
				new NewRightsRequest.Subject(text(this.subject), this.dateOfBirth, null, text(this.address),
						text(this.postcode), text(this.email), text(this.phone),
						(text(this.reference) != null) ? List.of(text(this.reference)) : null),
				asker(), text(this.description), this.from, this.to, null, this.format, text(this.language),
				this.delivery, null);
	}

	private NewRightsRequest.Requester asker() {
		if (this.kind == null || this.kind == RequesterKind.SUBJECT) {
			return NewRightsRequest.Requester.theSubject();
		}
		return new NewRightsRequest.Requester(this.kind, text(this.requester), text(this.organisation),
				text(this.requesterAddress), text(this.requesterPostcode), text(this.requesterEmail), null,
				text(this.authority));
	}

	private static String text(String entered) {
		return (entered == null || entered.isBlank()) ? null : entered.strip();
	}

}
