package org.candour.scenarios;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.candour.audit.ChainCheck;
import org.candour.disclosures.Channel;
import org.candour.disclosures.SubmitDisclosureRequest;
import org.candour.disclosures.Submitter;
import org.candour.letters.PdfText;
import org.candour.scenarios.Http.Answer;
import org.candour.staff.AccountRefused;
import org.candour.staff.Accounts;
import org.candour.staff.NewAccount;
import org.candour.staff.Role;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A police force asks, and staff answer, over HTTP from end to end. */
@CandourTest
class PoliceLifecycleTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private ChainCheck chains;

	@Autowired
	private Accounts accounts;

	@Autowired
	private SubmitDisclosureRequest submitting;

	@Autowired
	private ObjectMapper json;

	private House house;

	private PoliceForce police;

	@BeforeEach
	void openTheHouse() {
		this.house = new House(this.context);
		this.police = this.house.police();
	}

	@AfterEach
	void putTheClockBack() {
		ClockUtil.reset();
	}

	@Test
	void anApproverWhoGoesAgainstTheOfficersAdviceGivesReasonsAndTheSiroIsTold() throws IOException {
		String caseRef = this.police.submits(PoliceRequest.inOrder());
		PoliceCase request = new PoliceCase(this.house, caseRef).prepared("DISCLOSED_PART", "DR-06");
		assertThat(this.house.of("approver").steps(caseRef)).doesNotContain("approve");
		request.advised("DISAGREE");

		Map<String, Object> approval = PoliceCase.approval("DISCLOSED_PART", "DR-06");
		Answer unreasoned = this.house.of("approver").tries(caseRef, "approve", approval);
		assertThat(unreasoned.status()).isBetween(400, 499);
		assertThat(unreasoned.text()).contains("write down why the advice is not followed");
		approval.put("overrideReason", PoliceCase.SAID);
		this.house.of("approver").completes(caseRef, "approve", approval);

		request.released();
		assertThat(entries(this.police.fetches(caseRef))).isNotEmpty();
		Awaitility.await()
			.atMost(Duration.ofSeconds(20))
			.untilAsserted(() -> assertThat(register(caseRef)).contains("RECEIPT"));
		request.told();
		this.house.of("siro")
			.completes(caseRef, "acknowledge-override", Map.of("overrideSeen", true, "siroNote", PoliceCase.SAID));
		this.house.engineWorks(caseRef);

		JsonNode file = this.house.of("dpo").caseFile(caseRef);
		assertThat(file.path("outcome").asText()).isEqualTo("DISCLOSED_PART");
		assertThat(file.path("closedAt").isNull()).isFalse();
		assertThat(register(caseRef)).containsExactlyInAnyOrder("DISCLOSURE", "RECEIPT", "TELLING");
		assertThat(file.at("/advice/0/advice").asText()).isEqualTo("DISAGREE");
		assertThat(file.at("/advice/0/text").asText()).isEqualTo(PoliceCase.SAID);
		assertThat(step(file, "approve").at("/texts/overrideReason").asText()).isEqualTo(PoliceCase.SAID);
		assertThat(actions(file)).contains("DPO_ADVISED", "ADVICE_OVERRIDDEN", "ANSWER_RELEASED", "ANSWER_COLLECTED",
				"CASE_CLOSED");
		assertThat(this.house.running(caseRef)).isFalse();
		assertThat(this.chains.run().sound()).isTrue();
	}

	@Test
	void aRequestThatTrawlsIsRefusedAndNothingCallsItCompulsory() {
		String caseRef = this.police.submits(PoliceRequest.inOrder());
		PoliceCase request = new PoliceCase(this.house, caseRef).calledBack()
			.powerChecked("handler")
			.searched()
			.reviewed(false)
			.weighed("REFUSED", "DR-07");
		this.house.of("approver").completes(caseRef, "approve", PoliceCase.approval("REFUSED", "DR-07"));
		this.house.engineWorks(caseRef);

		Answer outcome = this.police.outcome(caseRef);
		assertThat(outcome.json().path("outcome").asText()).isEqualTo("REFUSED");
		assertThat(outcome.json().at("/reasons/0/code").asText()).isEqualTo("DR-07");
		assertThat(this.police.fetches(caseRef).status()).isEqualTo(404);
		Answer letter = this.police.coverSheet(caseRef);
		assertThat(letter.status()).isEqualTo(200);
		assertThat(saysCompulsory(PdfText.of(letter.body()))).isFalse();
		assertThat(saysCompulsory(outcome.text())).isFalse();
		JsonNode file = this.house.of("dpo").caseFile(caseRef);
		assertThat(file.at("/power/compulsion").asText()).isEqualTo("VOLUNTARY");
		assertThat(saysCompulsory(file.path("power").toString().replace("\"compulsion\"", ""))).isFalse();
		assertThat(register(request.caseRef())).containsExactly("REFUSAL");
		assertThat(file.path("closedAt").isNull()).isFalse();
	}

	@Test
	void wordsOfCompulsionWouldBeNoticed() {
		assertThat(saysCompulsory("You are compelled by law to answer.")).isTrue();
		assertThat(saysCompulsory("This is a voluntary request.")).isFalse();
	}

	@Test
	void aRequestByFreeMailWithoutCountersignatureGoesBackAndLapsesAfterTenWorkingDays() {
		String caseRef = this.submitting
			.submit(PoliceRequest.inOrder().byFreeMailUncountersigned().form(this.json),
					new Submitter(PoliceForce.BODY, "handler", Channel.EMAIL, ClockUtil.getCurrentTime().toInstant()))
			.caseRef();
		assertThat(this.house.of("handler").caseFile(caseRef).path("findings")).extracting(JsonNode::asText)
			.containsExactly("DR-01", "DR-04");
		assertThat(this.house.of("handler").steps(caseRef)).containsExactly("return-request");
		this.house.of("handler")
			.completes(caseRef, "return-request",
					Map.of("returnCodes", List.of("DR-01", "DR-04"), "whatIsMissing", PoliceCase.SAID));

		assertThat(this.police.state(caseRef)).isEqualTo("RETURNED_INCOMPLETE");
		assertThat(this.police.outcome(caseRef).json().at("/reasons"))
			.extracting((reason) -> reason.at("/code").asText())
			.containsExactly("DR-01", "DR-04");
		assertThat(this.police.fetches(caseRef).status()).isEqualTo(404);

		House.waits(Duration.ofDays(9));
		this.house.engineWorks(caseRef);
		assertThat(this.house.running(caseRef)).isTrue();
		House.waits(Duration.ofDays(8));
		this.house.engineWorks(caseRef);

		JsonNode file = this.house.of("dpo").caseFile(caseRef);
		assertThat(file.path("outcome").asText()).isEqualTo("RETURNED_INCOMPLETE");
		assertThat(file.path("closedAt").isNull()).isFalse();
		assertThat(register(caseRef)).isEmpty();
		assertThat(this.house.running(caseRef)).isFalse();
		assertThat(this.police.fetches(caseRef).status()).isEqualTo(404);
	}

	@Test
	void whoeverPreparedACaseCannotApproveIt() {
		if (this.accounts.find("two.hats").isEmpty()) {
			this.accounts.create(new NewAccount("two.hats", "Tess Twohats", "candour-demo-2026",
					Set.of(Role.CASE_HANDLER, Role.APPROVER), Set.of(), null));
		}
		String caseRef = this.police.submits(PoliceRequest.inOrder());
		new PoliceCase(this.house, caseRef).calledBack()
			.powerChecked("two.hats")
			.searched()
			.reviewed(false)
			.weighed("REFUSED", "DR-07");
		Answer own = this.house.of("two.hats").tries(caseRef, "approve", PoliceCase.approval("REFUSED", "DR-07"));
		assertThat(own.status()).isBetween(400, 499);
		assertThat(own.text()).contains("Whoever prepared a case cannot approve it");
		this.house.of("approver").completes(caseRef, "approve", PoliceCase.approval("REFUSED", "DR-07"));
	}

	@Test
	void theOfficerAdvisesAndNeverDecides() {
		assertThatThrownBy(() -> this.accounts.create(new NewAccount("two.thrones", "Tom Twothrones",
				"candour-demo-2026", Set.of(Role.DPO, Role.APPROVER), Set.of(), null)))
			.isInstanceOf(AccountRefused.class);
		String caseRef = this.police.submits(PoliceRequest.inOrder());
		new PoliceCase(this.house, caseRef).calledBack()
			.powerChecked("handler")
			.searched()
			.reviewed(false)
			.weighed("REFUSED", "DR-07");
		Desk dpo = this.house.of("dpo");
		String task = this.house.of("approver").task(caseRef, "approve").path("id").asText();
		assertThat(dpo.claim(task).status()).isEqualTo(400);
		assertThat(dpo.submits(task, PoliceCase.approval("REFUSED", "DR-07")).status()).isEqualTo(400);
		assertThat(dpo.caseFile(caseRef).path("outcome").isNull()).isTrue();
	}

	@Test
	void aBodyTakesItsRequestBackInTheMiddle() {
		String caseRef = this.police.submits(PoliceRequest.inOrder());
		new PoliceCase(this.house, caseRef).calledBack().powerChecked("handler").searched();
		Answer withdrawn = this.police.withdraws(caseRef);
		assertThat(withdrawn.status()).as(withdrawn.text()).isEqualTo(200);
		this.house.engineWorks(caseRef);

		assertThat(this.police.state(caseRef)).isEqualTo("WITHDRAWN");
		assertThat(this.house.of("reviewer").steps(caseRef)).isEmpty();
		assertThat(this.house.running(caseRef)).isFalse();
		JsonNode file = this.house.of("dpo").caseFile(caseRef);
		assertThat(file.path("closedAt").isNull()).isFalse();
		assertThat(actions(file)).contains("REQUEST_WITHDRAWN", "CASE_CLOSED");
		assertThat(register(caseRef)).isEmpty();
	}

	private List<String> register(String caseRef) {
		return texts(this.house.of("dpo").caseFile(caseRef).path("register"), "kind");
	}

	private static List<String> actions(JsonNode file) {
		return texts(file.path("audit"), "action");
	}

	private static JsonNode step(JsonNode file, String step) {
		for (JsonNode done : file.path("steps")) {
			if (done.path("step").asText().equals(step)) {
				return done;
			}
		}
		throw new AssertionError("No step " + step);
	}

	private static List<String> texts(JsonNode rows, String name) {
		List<String> texts = new ArrayList<>();
		rows.forEach((row) -> texts.add(row.path(name).asText()));
		return texts;
	}

	private static boolean saysCompulsory(String text) {
		return text.toLowerCase().matches("(?s).*(compuls|compel|mandator|must disclose|court order).*");
	}

	private static List<String> entries(Answer answer) throws IOException {
		assertThat(answer.status()).as(answer.text()).isEqualTo(200);
		List<String> names = new ArrayList<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				names.add(entry.getName());
			}
		}
		return names;
	}

}
