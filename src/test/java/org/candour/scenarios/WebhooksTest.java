package org.candour.scenarios;

import java.util.List;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.candour.scenarios.Http.Answer;
import org.candour.support.CandourTest;
import org.candour.support.SharedEndpoint;
import org.candour.support.SharedEndpoint.Received;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * While staff work on its request, a body is told each time that there is something to
 * see, and never what.
 */
@CandourTest
class WebhooksTest {

	private static final String PAGE = "/staff/webhooks";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	private final String path = "/" + UUID.randomUUID();

	private House house;

	private PoliceForce police;

	private String webhook;

	@BeforeEach
	void theForceListens() {
		this.house = new House(this.context);
		this.police = this.house.police();
		this.webhook = this.police.listensAt(SharedEndpoint.url(this.path));
	}

	@AfterEach
	void theForceListensNoMore() {
		this.police.listensNoMore(this.webhook);
	}

	@Test
	void theBodyIsToldThatItsRequestMovedThatTheCouncilWroteAndThatTheAnswerIsThere() {
		String caseRef = this.police.submits(PoliceRequest.inOrder());
		this.house.engineWorks(caseRef);
		int moved = quiet(1);
		assertThat(this.house.of("handler").writes(caseRef, "messages", PoliceCase.SAID).status()).isEqualTo(201);
		int wrote = quiet(moved + 1);
		PoliceCase request = new PoliceCase(this.house, caseRef).prepared("DISCLOSED_PART", "DR-06").advised("AGREE");
		assertThat(quiet(wrote)).as("what staff do among themselves is told to nobody").isEqualTo(wrote);
		this.house.of("approver").completes(caseRef, "approve", PoliceCase.approval("DISCLOSED_PART", "DR-06"));
		request.released();
		quiet(wrote + 1);
		assertThat(this.police.outcome(caseRef).status()).isEqualTo(200);
		List<Received> all = SharedEndpoint.at(this.path);
		String link = "http://localhost:8080/api/v1/disclosure-requests/" + caseRef;
		assertThat(all).allSatisfy((received) -> assertThat(received.body().replaceAll("\"timestamp\":\"[^\"]+\"", "T"))
			.isEqualTo("{\"type\":\"disclosure-request.changed\",T,\"data\":{\"reference\":\"%s\",\"link\":\"%s\"}}"
				.formatted(caseRef, link)));
	}

	@Test
	void aWalledRequestIsToldLikeAnyOther() {
		String caseRef = this.police.submits(PoliceRequest.inOrder().about("Hattie Handler", "1980-01-01"));
		this.house.engineWorks(caseRef);
		assertThat(SharedEndpoint.received(this.path, 1))
			.allSatisfy((received) -> assertThat(received.body()).contains(caseRef)
				.doesNotContainIgnoringCase("wall", "hattie"));
	}

	@Test
	void anOperatorSeesWhatWasGivenUpAndSendsItAgainWithoutSeeingTheCase() {
		String caseRef = this.police.submits(PoliceRequest.inOrder());
		quiet(1);
		this.jdbc
			.sql("update webhook_delivery set state = 'PARKED', attempts = 8, cause = 'TOO_SLOW' where reference = ?")
			.param(caseRef)
			.update();
		int before = SharedEndpoint.at(this.path).size();
		Desk admin = this.house.of("admin");
		String page = admin.page(PAGE).text();
		assertThat(page).contains(PoliceForce.BODY, "localhost", "The endpoint took too long.")
			.doesNotContain(caseRef, this.path);
		Answer answer = admin.sends(PAGE, "/staff/webhooks/" + id() + "/again");
		assertThat(answer.status()).isEqualTo(200);
		SharedEndpoint.received(this.path, before + 1);
		assertThat(this.jdbc.sql("select facts from audit_trail where action = 'WEBHOOK_SENT_AGAIN' and facts like ?")
			.param("%" + id() + "%")
			.query(String.class)
			.list()).isNotEmpty().allSatisfy((facts) -> assertThat(facts).doesNotContain(caseRef));
		Answer nothing = admin.sends(PAGE, "/staff/webhooks/" + id() + "/again");
		assertThat(nothing.status()).isEqualTo(422);
		assertThat(nothing.text()).contains("Nothing was given up here");
	}

	@Test
	void onlyOperatorsOpenThePage() {
		for (String other : List.of("handler", "dpo", "manager", "auditor")) {
			assertThat(this.house.of(other).page(PAGE).status()).as(other).isEqualTo(403);
			assertThat(
					this.house.of(other).presses("/staff/webhooks/0a1b2c3d-0000-4000-8000-000000000000/again").status())
				.isEqualTo(403);
			assertThat(this.house.of(other).presses("/staff/webhooks/0a1b2c3d-0000-4000-8000-000000000000/on").status())
				.isEqualTo(403);
		}
	}

	private String id() {
		return this.webhook.substring(this.webhook.lastIndexOf('/') + 1);
	}

	/**
	 * Waits until so many events came and every event on file was sent; how many came.
	 */
	private int quiet(int atLeast) {
		SharedEndpoint.received(this.path, atLeast);
		Awaitility.await()
			.until(() -> this.jdbc.sql("""
					select count(*) from webhook_delivery where state = 'WAITING' and endpoint = cast(? as uuid)""")
				.param(id())
				.query(Long.class)
				.single() == 0);
		return SharedEndpoint.at(this.path).size();
	}

}
