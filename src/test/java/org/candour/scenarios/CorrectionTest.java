package org.candour.scenarios;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.candour.letters.PdfText;
import org.candour.scenarios.Http.Answer;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What was disclosed proves wrong: the recipient is told, and tells that it knows. */
@CandourTest
class CorrectionTest {

	private static final String UNKNOWN = "00000000-0000-0000-0000-000000000000";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	private House house;

	private PoliceForce police;

	private String caseRef;

	@BeforeEach
	void aDisclosure() {
		this.house = new House(this.context);
		this.police = this.house.police();
		this.caseRef = this.police.submits(PoliceRequest.inOrder());
		new PoliceCase(this.house, this.caseRef).prepared("DISCLOSED_FULL").advised("AGREE");
	}

	@AfterEach
	void theClockGoesRight() {
		ClockUtil.reset();
	}

	@Test
	void theRecipientIsToldReceiptsAndTheRegisterHoldsNewRows() {
		released();
		assertThat(this.police.corrections(this.caseRef).json().path("items")).isEmpty();
		assertThat(begin("handler", "The address was an old one.", false).status()).isEqualTo(200);
		writtenAndSent("WRONG_DATA", "CORRECT");

		JsonNode told = this.police.corrections(this.caseRef).json().path("items").path(0);
		assertThat(told.path("ground").asText()).isEqualTo("WRONG_DATA");
		assertThat(told.path("remedy").asText()).isEqualTo("CORRECT");
		assertThat(told.has("receiptedAt")).isFalse();
		String id = told.path("id").asText();
		Answer letter = this.police.correctionLetter(this.caseRef, id);
		assertThat(letter.status()).isEqualTo(200);
		assertThat(PdfText.of(letter.body())).contains("Correction of what was disclosed to you", PoliceCase.SAID,
				"Correct the information wherever you hold it", "Zqcanary Constable");
		assertThat(this.police.messages(this.caseRef).text()).contains("CORRECTION", "has to be corrected");
		assertThat(kinds()).contains("CORRECTION").doesNotContain("CORRECTION_RECEIPT");
		assertThat(this.house.timers(this.caseRef, "correction-late")).hasSize(1);

		Answer receipt = this.police.receiptsCorrection(this.caseRef, id);
		assertThat(receipt.status()).as(receipt.text()).isEqualTo(200);
		assertThat(receipt.json().has("receiptedAt")).isTrue();
		assertThat(this.police.receiptsCorrection(this.caseRef, id).text()).isEqualTo(receipt.text());
		this.house.engineWorks(this.caseRef);
		assertThat(this.house.timers(this.caseRef, "correction-late")).isEmpty();
		assertThat(kinds()).containsOnlyOnce("CORRECTION", "CORRECTION_RECEIPT");
		assertThat(this.house.of("handler").page("/staff/cases/" + this.caseRef).text()).contains("WRONG_DATA",
				"Begin the correction");
	}

	@Test
	void anotherBodyFindsNoCorrectionNorItsLetterNorCanReceiptIt() {
		released();
		begin("handler", "The address was an old one.", false);
		writtenAndSent("UNLAWFUL_RELEASE", "DELETE");
		String id = this.police.corrections(this.caseRef).json().at("/items/0/id").asText();
		PoliceForce other = this.house.otherPolice();
		assertThat(other.corrections(this.caseRef).status()).isEqualTo(404);
		assertThat(other.correctionLetter(this.caseRef, id).status()).isEqualTo(404);
		assertThat(other.receiptsCorrection(this.caseRef, id).status()).isEqualTo(404);
		assertThat(this.police.correctionLetter(this.caseRef, UNKNOWN).status()).isEqualTo(404);
		assertThat(this.police.receiptsCorrection(this.caseRef, UNKNOWN).status()).isEqualTo(404);
		assertThat(kinds()).doesNotContain("CORRECTION_RECEIPT");
	}

	@Test
	void aPossibleBreachGetsAFileOfItsOwnOnWhichTheOfficerAdvisesWithinAnHour() {
		released();
		begin("handler", "It went to the wrong force.", true);
		String breach = this.jdbc.sql("select case_ref from breach where original_ref = ?")
			.param(this.caseRef)
			.query(String.class)
			.single();
		assertThat(this.house.of("dpo").steps(breach)).contains("advise");
		assertThat(this.house.of("dpo").due(breach, "advise"))
			.isBeforeOrEqualTo(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofHours(1)));
	}

	@Test
	void withoutAReceiptSomebodyAsksAndRecordsIt() {
		released();
		begin("handler", "The address was an old one.", false);
		writtenAndSent("INCOMPLETE", "RESTRICT");
		House.waits(Duration.ofDays(9));
		this.house.engineWorks(this.caseRef);
		this.house.of("handler")
			.completes(this.caseRef, "chase-correction",
					Map.of("chaseResult", "RECEIPTED", "chaseNote", PoliceCase.SAID));
		this.house.engineWorks(this.caseRef);
		assertThat(kinds()).contains("CORRECTION_RECEIPT");
		assertThat(this.police.corrections(this.caseRef).json().at("/items/0").has("receiptedAt")).isTrue();
	}

	@Test
	void aCorrectionNeedsADisclosureAReasonTheRoleAndASecondLook() {
		assertThat(begin("handler", "Too early.", false).text()).contains("Nothing was disclosed in this case");
		released();
		assertThat(begin("approver", "Why not.", false).text()).contains("Your role does not allow");
		assertThat(begin("handler", " ", false).status()).isEqualTo(422);
		assertThat(begin("handler", "The address was an old one.", false).status()).isEqualTo(200);
		assertThat(begin("handler", "Once more.", false).text()).contains("Another correction is under way");

		Map<String, Object> form = new HashMap<>(written("WRONG_DATA", "CORRECT"));
		form.put("correctionGround", "BOREDOM");
		assertThat(this.house.of("handler").tries(this.caseRef, "write-correction", form).status()).isBetween(400, 499);
		this.house.of("handler").completes(this.caseRef, "write-correction", written("WRONG_DATA", "CORRECT"));
		Answer unseen = this.house.of("approver")
			.tries(this.caseRef, "check-correction", Map.of("correctionDecision", "SEND", "recipientConfirmed", false,
					"correctionReason", PoliceCase.SAID));
		assertThat(unseen.status()).isBetween(400, 499);
		assertThat(unseen.text()).contains("Confirm the recipient");
		assertThat(this.police.corrections(this.caseRef).json().path("items")).isEmpty();
	}

	@Test
	void whatGoesWrongBehindAWallIsCorrectedBehindIt() {
		released();
		String page = "/staff/cases/" + this.caseRef;
		this.house.of("dpo")
			.sends(page, page + "/wall", "kind", "W5", "members", "handler2", "members", "reviewer", "members",
					"approver", "reason", "A whistle-blower named a colleague.");
		assertThat(begin("handler", "The address was an old one.", false).status()).isEqualTo(404);
		assertThat(begin("handler2", "The address was an old one.", false).status()).isEqualTo(200);
		assertThat(this.house.of("handler").steps(this.caseRef)).isEmpty();
		assertThat(this.house.of("handler2").steps(this.caseRef)).contains("write-correction");
	}

	private void released() {
		this.house.of("approver").completes(this.caseRef, "approve", PoliceCase.approval("DISCLOSED_FULL"));
		new PoliceCase(this.house, this.caseRef).released();
	}

	private void writtenAndSent(String ground, String remedy) {
		this.house.of("handler").completes(this.caseRef, "write-correction", written(ground, remedy));
		this.house.of("approver")
			.completes(this.caseRef, "check-correction", Map.of("correctionDecision", "SEND", "recipientConfirmed",
					true, "correctionReason", PoliceCase.SAID));
		this.house.engineWorks(this.caseRef);
	}

	private static Map<String, Object> written(String ground, String remedy) {
		return Map.of("correctionGround", ground, "affectedItems", "Item 1", "whatIsWrong", PoliceCase.SAID,
				"correctionRemedy", remedy);
	}

	private Answer begin(String person, String reason, boolean possibleBreach) {
		return this.house.of(person)
			.sends("/staff/search", "/staff/cases/" + this.caseRef + "/correction", "reason", reason, "possibleBreach",
					Boolean.toString(possibleBreach));
	}

	private List<String> kinds() {
		return this.jdbc.sql("select kind from disclosure_register where case_ref = ? order by entered_at")
			.param(this.caseRef)
			.query(String.class)
			.list();
	}

}
