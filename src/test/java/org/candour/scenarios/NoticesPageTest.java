package org.candour.scenarios;

import java.util.Map;

import org.candour.scenarios.Http.Answer;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Everybody chooses for themselves how they are told of work. */
@CandourTest
class NoticesPageTest {

	private static final String PAGE = "/staff/notices";

	private static final String CHOSEN = "value=\"%s\" checked=\"checked\"";

	@Autowired
	private ApplicationContext context;

	private House house;

	@BeforeEach
	void house() {
		this.house = new House(this.context);
	}

	@AfterEach
	void asItWas() {
		this.house.of("legal").fills(PAGE, Map.of("way", "DIGEST"));
	}

	@Test
	void theDigestIsChosenUntilSomebodyChoosesOtherwise() {
		Desk legal = this.house.of("legal");
		assertThat(legal.page(PAGE).text()).contains(CHOSEN.formatted("DIGEST"));
		Answer kept = legal.fills(PAGE, Map.of("way", "NONE"));
		assertThat(kept.status()).isEqualTo(200);
		assertThat(kept.text()).contains("Your choice is kept.", CHOSEN.formatted("NONE"));
		assertThat(this.house.of("caldicott").page(PAGE).text()).as("nobody else's changes")
			.contains(CHOSEN.formatted("DIGEST"));
	}

	@Test
	void whatIsNoChoiceIsRefusedAndChangesNothing() {
		Desk legal = this.house.of("legal");
		for (String way : new String[] { "", "OFTEN", "digest", "<b>" }) {
			Answer refused = legal.fills(PAGE, Map.of("way", way));
			assertThat(refused.status()).isEqualTo(422);
			assertThat(refused.text()).contains("Choose how you want to be told").doesNotContain("OFTEN", "<b>");
		}
		assertThat(legal.page(PAGE).text()).contains(CHOSEN.formatted("DIGEST"));
	}

	@Test
	void whoIsNotSignedInIsSentToSignIn() {
		Http nobody = new Http(this.context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
		assertThat(nobody.get(PAGE, "Accept", "text/html").text()).contains("name=\"password\"");
	}

}
