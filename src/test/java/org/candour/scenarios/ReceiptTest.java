package org.candour.scenarios;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.candour.letters.AnswerFactsSource;
import org.candour.scenarios.Http.Answer;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** An answer that went by secure mail or by hand is receipted by staff. */
@CandourTest
class ReceiptTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	@Qualifier("disclosureFacts")
	private AnswerFactsSource facts;

	private House house;

	private String caseRef;

	@BeforeEach
	void aCaseToBeAnswered() {
		this.house = new House(this.context);
		this.caseRef = this.house.police().submits(PoliceRequest.inOrder());
		PoliceCase request = new PoliceCase(this.house, this.caseRef);
		request.prepared("DISCLOSED_FULL").advised("AGREE");
		this.house.of("approver").completes(this.caseRef, "approve", PoliceCase.approval("DISCLOSED_FULL"));
		this.house.engineWorks(this.caseRef);
	}

	@AfterEach
	void theClockGoesRight() {
		ClockUtil.reset();
	}

	@Test
	void whoReceivedItAndWhenGoesOnTheRegisterAndEndsTheWait() {
		released("BY_HAND");
		assertThat(this.house.timers(this.caseRef, "package-expires")).hasSize(1);
		House.waits(Duration.ofDays(1));
		assertThat(this.house.of("reviewer").page("/staff/cases/" + this.caseRef).text())
			.contains("Record the receipt");
		assertThat(record("reviewer", hoursAgo(2)).status()).isEqualTo(200);
		assertThat(kinds()).contains("RECEIPT");
		this.house.engineWorks(this.caseRef);
		assertThat(this.house.timers(this.caseRef, "package-expires")).isEmpty();
		assertThat(this.house.of("handler").caseFile(this.caseRef).path("notes").toString())
			.contains("Answer received by Sgt Zqcanary at the front desk");
		assertThat(record("reviewer", hoursAgo(2)).text()).contains("already");
	}

	@Test
	void whatWaitsInThePortalIsNotReceiptedByHand() {
		released("PORTAL");
		House.waits(Duration.ofDays(1));
		assertThat(record("reviewer", hoursAgo(2)).text()).contains("the portal receipts by itself");
		assertThat(kinds()).doesNotContain("RECEIPT");
	}

	@Test
	void aReceiptNeedsANameATimeAndTheRole() {
		assertThat(record("reviewer", hoursAgo(2)).text()).contains("Nothing has left this case yet");
		released("SECURE_MAIL");
		House.waits(Duration.ofDays(1));
		assertThat(record("reviewer", hoursAgo(48)).status()).as("before the release").isEqualTo(422);
		assertThat(record("reviewer", hoursAgo(-24)).status()).as("tomorrow").isEqualTo(422);
		assertThat(record("approver", hoursAgo(2)).text()).contains("Your role does not allow");
		String page = "/staff/cases/" + this.caseRef;
		assertThat(this.house.of("reviewer")
			.sends(page, page + "/receipt", "receivedBy", " ", "receivedAt", hoursAgo(2))
			.status()).isEqualTo(422);
		assertThat(record("reviewer", hoursAgo(2)).status()).isEqualTo(200);
		assertThat(kinds()).contains("RECEIPT");
	}

	@Test
	void theLetterToTheSubjectIsInTheFormAskedFor() {
		String due = this.house.of("handler").caseFile(this.caseRef).path("clock").path("dueOn").asText();
		String page = "/staff/cases/" + this.caseRef;
		assertThat(this.house.of("approver").sends(page, page + "/letter-format", "format", "LARGE_PRINT").status())
			.isEqualTo(422);
		released("PORTAL");
		assertThat(this.facts.telling(this.caseRef).orElseThrow().largePrint()).isFalse();
		assertThat(this.house.of("handler").sends(page, page + "/letter-format", "format", "LARGE_PRINT").status())
			.isEqualTo(200);
		assertThat(this.facts.telling(this.caseRef).orElseThrow().largePrint()).isTrue();
		assertThat(this.house.of("handler").caseFile(this.caseRef).path("clock").path("dueOn").asText()).isEqualTo(due);
	}

	private void released(String route) {
		this.house.of("handler2")
			.completes(this.caseRef, "release-answer",
					Map.of("recipientConfirmed", true, "transferRoute", route, "releaseNote", PoliceCase.SAID));
		this.house.engineWorks(this.caseRef);
	}

	private Answer record(String person, String at) {
		String page = "/staff/cases/" + this.caseRef;
		return this.house.of(person)
			.sends(page, page + "/receipt", "receivedBy", "Sgt Zqcanary at the front desk", "receivedAt", at);
	}

	private static String hoursAgo(int hours) {
		Instant at = ClockUtil.getCurrentTime().toInstant().minus(Duration.ofHours(hours));
		return at.atZone(ZoneId.of("Europe/London")).format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm"));
	}

	private String kinds() {
		JsonNode register = this.house.of("handler").caseFile(this.caseRef).path("register");
		return register.toString();
	}

}
