package org.candour.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.candour.law.Regime;

/** Invented requests. */
public final class SampleRequests {

	public static final String SUBJECT = "Wilhelmina Testperson";

	private SampleRequests() {
	}

	public static NewRightsRequest of(String right, Instant receivedAt) {
		return of(right, Regime.UKGDPR, receivedAt);
	}

	public static NewRightsRequest of(String right, Regime regime, Instant receivedAt) {
		return of(List.of(right), regime, Channel.SOCIAL_MEDIA, receivedAt, SUBJECT);
	}

	public static NewRightsRequest of(List<String> rights, Regime regime, Channel channel, Instant receivedAt,
			String name) {
		return new NewRightsRequest(rights, regime, channel, receivedAt,
				new NewRightsRequest.Subject(name, LocalDate.of(1988, 2, 29), List.of("Wilhelmina Sampleborn"),
						"1 Example Street, Northtown", "ZZ99 1AA", "w.testperson@mail.example", "01632 960123",
						List.of("BB-0001")),
				NewRightsRequest.Requester.theSubject(), "Everything you hold about my Blue Badge.", null, null,
				List.of("blue-badge"), PreferredFormat.LARGE_PRINT, null, PreferredDelivery.PORTAL, "2026-09");
	}

}
