package org.candour.scenarios;

import java.time.Instant;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.candour.scenarios.Http.Answer;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** What a person said, wrote or asked in passing, taken down by staff on their page. */
@CandourTest
class RightsTakenDownTest {

	private static final String PAGE = "/staff/rights/new";

	@Autowired
	ApplicationContext context;

	private House house;

	@BeforeEach
	void openTheHouse() {
		House.itIs(Instant.parse("2026-11-25T10:00:00Z"));
		this.house = new House(this.context);
	}

	@AfterEach
	void letTimeRunOn() {
		ClockUtil.reset();
	}

	@Test
	void aCallIsPutOnFileAndItsSecretIsShownOnce() {
		Answer taken = takes("receivedAt", "2026-11-21T11:00");
		assertThat(taken.text()).containsPattern("on file as <span>RR-2026-\\d{6}</span>")
			.contains("Secret for the person's status page");
	}

	@Test
	void whatIsMissingOrImpossibleIsNamedAndWhatWasWrittenStays() {
		Answer refused = takes("receivedAt", "2099-01-01T11:00");
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.text()).contains("/receivedAt").contains("What is in my file?");
	}

	@Test
	void choicesAreSaidInWords() {
		assertThat(this.house.of("handler").page(PAGE).text()).contains(">In person</option>", ">A parent</option>")
			.doesNotContain(">IN_PERSON<", ">NONE<");
	}

	@Test
	void onlyWhoMayOpenACaseSeesThePage() {
		assertThat(this.house.of("auditor").page(PAGE).status()).isEqualTo(403);
	}

	private Answer takes(String name, String value) {
		return this.house.of("handler")
			.sends(PAGE, PAGE, "rights", "R-ACCESS", "description", "What is in my file?", "regime", "UKGDPR",
					"channel", "PHONE", "subject", "Wilma Imaginary", "address", "9 Nowhere Lane", "postcode",
					"ZZ99 9ZZ", "kind", "SUBJECT", "format", "NONE", "delivery", "POST", name, value);
	}

}
