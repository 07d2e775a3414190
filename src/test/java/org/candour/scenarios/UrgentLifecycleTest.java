package org.candour.scenarios;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.candour.letters.PdfText;
import org.candour.scenarios.Http.Answer;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody is missing at night: the minimum goes out first, the papers follow. */
@CandourTest
class UrgentLifecycleTest {

	private static final String SAID = PoliceCase.SAID;

	/** A Tuesday, half past eleven at night. */
	private static final Instant NIGHT = Instant.parse("2026-12-01T23:30:00Z");

	@Autowired
	private ApplicationContext context;

	private House house;

	private PoliceForce police;

	private String caseRef;

	@BeforeEach
	void aCallComesAtNight() {
		House.itIs(NIGHT);
		this.house = new House(this.context);
		this.police = this.house.police();
		this.caseRef = this.police.submits(PoliceRequest.inOrder().lifeAtRisk());
	}

	@AfterEach
	void putTheClockBack() {
		ClockUtil.reset();
	}

	@Test
	void nothingGoesOutBeforeTheCallerIsCalledBack() {
		assertThat(this.house.of("handler").steps(this.caseRef)).containsExactly("verify-caller");
		assertThat(this.house.of("handler").task(this.caseRef, "verify-caller").path("priority").asInt())
			.isEqualTo(100);
	}

	@Test
	void nothingGoesOutWithoutOralAuthority() {
		callBack();
		Map<String, Object> unauthorised = minimum();
		unauthorised.put("oralAuthority", false);
		Answer refused = this.house.of("handler").tries(this.caseRef, "disclose-minimum", unauthorised);
		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.text()).contains("oral authority");
		assertThat(register()).isEmpty();
	}

	@Test
	void whatGoesByThePortalIsPackedAtOnceAndWaitedFor() {
		callBack();
		Map<String, Object> packed = minimum();
		packed.put("transferRoute", "PORTAL");
		Answer empty = this.house.of("handler").tries(this.caseRef, "disclose-minimum", packed);
		assertThat(empty.status()).isEqualTo(400);
		assertThat(empty.text()).contains("write down the data itself");
		packed.put("disclosedData", "Last seen at 1 Zqcanary Row.");
		this.house.of("handler").completes(this.caseRef, "disclose-minimum", packed);
		entered();
		assertThat(this.police.outcome(this.caseRef).json().at("/package/status").asText()).isEqualTo("READY");
		assertThat(PdfText.of(this.police.coverSheet(this.caseRef).body()))
			.contains("Information disclosed to protect life", "Last seen at 1 Zqcanary Row.");
		this.police.completes(this.caseRef, PoliceRequest.inOrder().lifeAtRisk());
		this.house.of("approver")
			.completes(this.caseRef, "review-emergency", Map.of("justified", true, "reviewReason", SAID));
		this.house.of("handler").completes(this.caseRef, "tell-subject", Map.of("tellingNote", SAID));
		this.house.engineWorks(this.caseRef);
		assertThat(this.house.running(this.caseRef)).as("waits for collection").isTrue();
		assertThat(this.house.timers(this.caseRef, "package-expires")).hasSize(1);

		Answer fetched = this.police.fetches(this.caseRef);
		assertThat(fetched.status()).isEqualTo(200);
		Awaitility.await()
			.atMost(Duration.ofSeconds(20))
			.untilAsserted(() -> assertThat(register()).contains("RECEIPT"));
		this.house.engineWorks(this.caseRef);
		assertThat(register()).containsExactlyInAnyOrder("EMERGENCY", "TELLING", "RECEIPT");
		assertThat(this.house.of("dpo").caseFile(this.caseRef).path("closedAt").isNull()).isFalse();
	}

	@Test
	void whatIsCollectedBeforeAnybodyWaitsIsReceiptedAllTheSame() {
		callBack();
		Map<String, Object> packed = minimum();
		packed.put("transferRoute", "PORTAL");
		packed.put("disclosedData", "Last seen at 1 Zqcanary Row.");
		this.house.of("handler").completes(this.caseRef, "disclose-minimum", packed);
		assertThat(this.police.fetches(this.caseRef).status()).isEqualTo(200);
		Awaitility.await()
			.atMost(Duration.ofSeconds(20))
			.untilAsserted(() -> assertThat(register()).contains("RECEIPT"));
		entered();
		assertThat(register()).contains("EMERGENCY", "RECEIPT");
	}

	@Test
	void theMinimumGoesOutOnOralAuthorityAndTheFormAndReviewTimersStart() {
		discloseMinimum();
		assertThat(register()).containsExactly("EMERGENCY");
		assertThat(this.house.timers(this.caseRef, "form-late")).singleElement()
			.satisfies((due) -> assertThat(due).isBetween(NIGHT.plus(Duration.ofHours(12)),
					NIGHT.plus(Duration.ofHours(49))));
		assertThat(this.house.timers(this.caseRef, "review-late")).singleElement()
			.satisfies((due) -> assertThat(due).isBetween(NIGHT.plus(Duration.ofHours(24)),
					NIGHT.plus(Duration.ofHours(73))));
		assertThat(this.house.of("approver").steps(this.caseRef)).contains("review-emergency");

		House.waits(Duration.ofDays(4));
		this.house.engineWorks(this.caseRef);
		assertThat(this.house.of("handler").steps(this.caseRef)).contains("chase-form");
		assertThat(triggers()).contains("ESC-13");
	}

	@Test
	void theFormComesTheReviewIsDoneAndTheCaseIsClosed() {
		discloseMinimum();
		Answer form = this.police.completes(this.caseRef, PoliceRequest.inOrder().lifeAtRisk());
		assertThat(form.status()).as(form.text()).isEqualTo(200);
		this.house.of("approver")
			.completes(this.caseRef, "review-emergency", Map.of("justified", true, "reviewReason", SAID));
		this.house.of("handler").completes(this.caseRef, "tell-subject", Map.of("tellingNote", SAID));
		this.house.engineWorks(this.caseRef);

		JsonNode file = this.house.of("dpo").caseFile(this.caseRef);
		assertThat(register()).containsExactlyInAnyOrder("EMERGENCY", "TELLING");
		assertThat(file.path("closedAt").isNull()).isFalse();
		assertThat(file.path("outcome").asText()).isEqualTo("DISCLOSED_PART");
	}

	@Test
	void anEntryThatIsNotMadeWithinFourHoursIsWarnedAboutAndStillAwaited() {
		callBack();
		this.house.of("handler").completes(this.caseRef, "disclose-minimum", minimum());
		this.house.engineWorks(this.caseRef);
		assertThat(this.house.of("handler").due(this.caseRef, "enter-emergency-register"))
			.isEqualTo(NIGHT.plus(Duration.ofHours(4)));

		House.waits(Duration.ofHours(4).minusMinutes(1));
		this.house.engineWorks(this.caseRef);
		assertThat(reminders()).isEmpty();
		House.waits(Duration.ofMinutes(1));
		this.house.engineWorks(this.caseRef);
		assertThat(reminders()).containsExactly("answer-due");
		assertThat(this.house.of("handler").steps(this.caseRef)).contains("enter-emergency-register");
	}

	@Test
	void anUnjustifiedDisclosureIsAPossibleBreachOnWhichTheOfficerAdvisesWithinAnHour() {
		discloseMinimum();
		this.police.completes(this.caseRef, PoliceRequest.inOrder().lifeAtRisk());
		this.house.of("approver")
			.completes(this.caseRef, "review-emergency", Map.of("justified", false, "reviewReason", SAID));
		this.house.engineWorks(this.caseRef);
		assertThat(triggers()).contains("ESC-08");
		assertThat(this.house.of("dpo").due(this.caseRef, "advise")).isEqualTo(NIGHT.plus(Duration.ofHours(1)));

		House.waits(Duration.ofMinutes(59));
		this.house.engineWorks(this.caseRef);
		assertThat(reminders()).isEmpty();
		House.waits(Duration.ofMinutes(1));
		this.house.engineWorks(this.caseRef);
		assertThat(reminders()).containsExactly("advice-due");
		this.house.of("dpo").completes(this.caseRef, "advise", Map.of("advice", "DISAGREE", "adviceText", SAID));
		this.house.of("handler").completes(this.caseRef, "tell-subject", Map.of("tellingNote", SAID));
		this.house.engineWorks(this.caseRef);
		assertThat(this.house.of("dpo").caseFile(this.caseRef).path("closedAt").isNull()).isFalse();
		assertThat(this.house.running(this.caseRef)).isFalse();
	}

	private void callBack() {
		this.house.of("handler")
			.completes(this.caseRef, "verify-caller",
					Map.of("callBackResult", "CONFIRMED", "numberSource", SAID, "dt1", "PASS", "dt1Text", SAID));
	}

	private void discloseMinimum() {
		callBack();
		this.house.of("handler").completes(this.caseRef, "disclose-minimum", minimum());
		entered();
	}

	private void entered() {
		this.house.of("handler").completes(this.caseRef, "enter-emergency-register", entry());
		this.house.engineWorks(this.caseRef);
	}

	/** What is entered about an emergency afterwards. */
	static Map<String, Object> entry() {
		return Map.of("specialCategory", false, "careRecords", false, "criminalOffenceData", false, "subjectCount", 1,
				"formReceived", false, "dpoRequested", false, "tellSubject", "NOW");
	}

	static Map<String, Object> minimum() {
		return new HashMap<>(Map.of("oralAuthority", true, "authorisedBy", SAID, "minimumKinds", List.of("LOCATION"),
				"disclosedItems", SAID, "necessity", SAID, "transferRoute", "BY_PHONE"));
	}

	private List<String> register() {
		List<String> kinds = new ArrayList<>();
		this.house.of("dpo")
			.caseFile(this.caseRef)
			.path("register")
			.forEach((entry) -> kinds.add(entry.path("kind").asText()));
		return kinds;
	}

	private List<String> reminders() {
		List<String> reminders = new ArrayList<>();
		this.house.of("dpo")
			.caseFile(this.caseRef)
			.path("audit")
			.findValues("reminder")
			.forEach((reminder) -> reminders.add(reminder.asText()));
		return reminders;
	}

	private String triggers() {
		return this.house.of("dpo").caseFile(this.caseRef).path("advice").toString();
	}

}
