package org.candour.scenarios;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.candour.scenarios.Http.Answer;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** A request that does not come by the interface is taken down on staff's own page. */
@CandourTest
class TakenDownRequestTest {

	private static final String PAGE = "/staff/requests/new";

	private static final Pattern REFERENCE = Pattern.compile("on file as (DR-[0-9-]+)\\.");

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	private House house;

	@BeforeEach
	void aForceOnTheList() {
		this.house = new House(this.context);
		this.house.police();
	}

	@ParameterizedTest
	@ValueSource(strings = { "TELEPHONE", "EMAIL", "POST", "COUNTER" })
	void whateverWayItCameItIsOnFileAndSaysWhatItLacks(String channel) {
		Answer answer = take("handler", Map.of("channel", channel));
		assertThat(answer.status()).isEqualTo(200);
		String caseRef = reference(answer);
		assertThat(this.jdbc.sql("select channel from disclosure_request where case_ref = ?")
			.param(caseRef)
			.query(String.class)
			.single()).isEqualTo(channel);
		assertThat(this.house.of("handler").caseFile(caseRef).path("findings").toString()).contains("DR-02");
		assertThat(this.house.of("handler").steps(caseRef)).containsExactly("return-request");
	}

	@Test
	void itCountsFromTheDayItReachedTheCouncil() {
		String caseRef = reference(take("handler", Map.of("receivedAt", "2026-01-03T22:15")));
		assertThat(this.house.of("handler").caseFile(caseRef).path("receivedAt").asText())
			.startsWith("2026-01-03T22:15");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			channel | API                | Choose how the request reached the council.
			channel | ''                 | Choose how the request reached the council.
			body    | nobody-on-the-list | Choose a body from the list.
			""")
	void aRefusalIsOneSentenceAndWhatWasTypedStays(String field, String value, String sentence) {
		Answer answer = take("handler",
				Map.of(field, value, "name", "Sam <b>Sergeant</b>", "dateOfBirth", "1990-04-01"));
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.text()).contains(sentence, "Sam &lt;b&gt;Sergeant&lt;/b&gt;", "value=\"1990-04-01\"")
			.doesNotContain("<b>");
	}

	@Test
	void aPowerUnderWhichNothingIsTakenInIsRefused() {
		Answer answer = take("handler", Map.of("gateway", "GW-NOT-THERE"));
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.text()).contains("role=\"alert\"").doesNotContain("GW-NOT-THERE");
	}

	@ParameterizedTest
	@CsvSource({ "channel, PIGEON", "receivedAt, yesterday", "dateOfBirth, 01/04/1990", "urgency, VERY" })
	void whatThePageCannotSendIsRefusedWithoutRepeatingIt(String field, String value) {
		Answer answer = take("handler", Map.of(field, value));
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.text()).doesNotContain(value).doesNotContain("Exception");
	}

	@ParameterizedTest
	@ValueSource(strings = { "approver", "records", "auditor", "admin" })
	void thePageIsNotForEveryRole(String username) {
		assertThat(this.house.of(username).page(PAGE).status()).isEqualTo(403);
	}

	@Test
	void whoTakesDownARequestAboutThemselvesIsNotToldOfTheCase() {
		Answer answer = take("handler", Map.of("subject", "Hattie Handler", "dateOfBirth", "1980-01-01"));
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.text()).contains("The data protection team deals with it.").doesNotContain("DR-2");
	}

	private Answer take(String username, Map<String, String> changes) {
		Map<String, String> form = new HashMap<>(Map.of("body", PoliceForce.BODY, "gateway", "GW-POL-VOL", "channel",
				"TELEPHONE", "name", "Sam Sergeant", "subject", "Nobody Inparticular", "data", "Last known address"));
		form.putAll(changes);
		return this.house.of(username).fills(PAGE, form);
	}

	private static String reference(Answer answer) {
		Matcher reference = REFERENCE.matcher(answer.text());
		assertThat(reference.find()).as(answer.text()).isTrue();
		return reference.group(1);
	}

}
