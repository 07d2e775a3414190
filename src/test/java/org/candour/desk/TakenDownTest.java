package org.candour.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;

import org.candour.disclosures.Channel;
import org.candour.disclosures.RequestForm;
import org.candour.disclosures.RequestForm.DeclaredUrgency;
import org.candour.disclosures.RequestFormCheck;
import org.candour.law.TheLaw;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A call is taken down with whatever the caller says; the rest is asked for later. */
class TakenDownTest {

	private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

	private final TakenDown call = new TakenDown("northshire-police", "GW-LIFE", Channel.TELEPHONE,
			LocalDateTime.parse("2026-11-24T01:30"), "Sam Sergeant", " ", null, null, null, null, "Missing Person",
			null, null, "Last known address", null, null, DeclaredUrgency.LIFE, null, null, null);

	@Test
	void whatWasNotSaidIsMissingAndIsFound() {
		RequestForm form = this.call.form(Map.of());
		assertThat(form.requester().rank()).isNull();
		assertThat(new RequestFormCheck(TheLaw.shipped(), Clock.fixed(NOW, ZoneOffset.UTC)).check(form))
			.extracting("pointer")
			.contains("/requester/rank", "/kind", "/purposes", "/signOff/declaration")
			.doesNotContain("/signOff/countersignName");
	}

	@Test
	void itCountsFromWhenItReachedTheCouncil() {
		assertThat(this.call.received(NOW)).isEqualTo("2026-11-24T01:30:00Z");
	}

	@Test
	void itIsNeverReceivedInTheFuture() {
		assertThat(this.call.received(Instant.parse("2026-11-24T01:00:00Z"))).isEqualTo("2026-11-24T01:00:00Z");
	}

}
