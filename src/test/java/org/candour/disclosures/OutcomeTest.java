package org.candour.disclosures;

import java.time.Instant;
import java.util.List;

import org.candour.cases.RuleBroken;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A request is decided once, and never without saying why something is kept back. */
class OutcomeTest {

	private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

	private final DisclosureRequest request = new DisclosureRequest("DR-2026-000001",
			new Submitter("northshire-police", "client", Channel.API, NOW), "GW-POL-VOL", false, false);

	@Test
	void aRefusalNeedsACode() {
		assertThatExceptionOfType(RuleBroken.class)
			.isThrownBy(() -> this.request.decide(Outcome.REFUSED, List.of(), "approver", NOW))
			.withMessageContaining("reason code");
		assertThat(this.request.decision()).isNull();
	}

	@Test
	void aFullDisclosureNeedsNone() {
		this.request.decide(Outcome.DISCLOSED_FULL, List.of(), "approver", NOW);
		assertThat(this.request.decision()).isEqualTo(Outcome.DISCLOSED_FULL);
	}

	@Test
	void whatIsDecidedStaysDecided() {
		this.request.decide(Outcome.REFUSED, List.of("DR-07"), "approver", NOW);
		assertThatExceptionOfType(RuleBroken.class)
			.isThrownBy(() -> this.request.decide(Outcome.DISCLOSED_FULL, List.of(), "approver", NOW));
		assertThat(this.request.decision()).isEqualTo(Outcome.REFUSED);
		assertThat(this.request.decisionCodes()).containsExactly("DR-07");
	}

}
