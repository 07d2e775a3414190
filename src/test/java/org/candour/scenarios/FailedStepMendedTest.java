package org.candour.scenarios;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.documents.Documents;
import org.candour.law.Regime;
import org.candour.letters.PdfText;
import org.candour.letters.RightsLetter;
import org.candour.letters.RightsLetterKind;
import org.candour.letters.RightsLetters;
import org.candour.rights.Channel;
import org.candour.rights.SampleRequests;
import org.candour.rights.SubmitRightsRequest;
import org.candour.scenarios.Http.Answer;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** A step that failed is seen and mended by whoever handles the case. */
@CandourTest
class FailedStepMendedTest {

	private static int number;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private SubmitRightsRequest requests;

	@Autowired
	private RightsLetters letters;

	@Autowired
	private Documents documents;

	@Autowired
	private AuditTrail audit;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private ManagementService management;

	private House house;

	private String name;

	@BeforeEach
	void house() {
		this.house = new House(this.context);
		this.name = "Wilma Stuckwell" + (char) ('a' + number++);
	}

	@Test
	void whateverANameHoldsItsLetterIsMade() throws IOException {
		String caseRef = submits("Zo\u00EB\u000B \uFFFE\u0000" + this.name + " \u738B\u5C0F\u660E \uD83E\uDDFF");
		this.house.engineWorks(caseRef);
		assertThat(acknowledgement(caseRef)).contains(this.name, "\u738B\u5C0F\u660E").doesNotContain("#");
	}

	@Test
	void theHandlerSeesItCorrectsTheNameAndTheLetterIsMade() throws IOException {
		String caseRef = submits("Wrongly " + this.name);
		fails(caseRef);
		String page = "/staff/cases/" + caseRef;
		assertThat(this.house.of("handler").page("/staff/search").text()).contains(caseRef);
		assertThat(this.house.of("handler").page(page).text()).contains("A step failed");
		Answer corrected = this.house.of("handler")
			.sends(page, page + "/addressee", "name", this.name, "address", "2 Example Street\u000BNorthtown", "reason",
					"The person wrote again.");
		assertThat(corrected.status()).as(corrected.text()).isEqualTo(200);
		this.house.engineWorks(caseRef);
		assertThat(acknowledgement(caseRef)).contains("Dear " + this.name, "2 Example Street Northtown")
			.doesNotContain("Wrongly");
		assertThat(this.house.of("handler").page("/staff/search").text()).doesNotContain(caseRef);
		assertThat(this.audit.ofCase(caseRef, 100, null)).anySatisfy((entry) -> {
			assertThat(entry.action()).isEqualTo(AuditAction.ADDRESSEE_CORRECTED);
			assertThat(entry.facts()).hasToString("{fields=NAME ADDRESS}");
		});
		assertThat(this.house.of("handler").caseFile(caseRef).path("notes").toString())
			.contains("The person wrote again.");
		for (String known : List.of(this.name, "Wrongly " + this.name)) {
			assertThat(this.house.of("handler").sends("/staff/search", "/staff/search", "name", known).text())
				.contains(caseRef);
		}
	}

	@Test
	void itIsTriedAgainAsItIsToo() throws IOException {
		String caseRef = submits(this.name);
		fails(caseRef);
		String page = "/staff/cases/" + caseRef;
		assertThat(this.house.of("approver").sends(page, page + "/failed-steps").status()).isEqualTo(422);
		assertThat(this.house.of("handler").sends(page, page + "/failed-steps").status()).isEqualTo(200);
		this.house.engineWorks(caseRef);
		assertThat(acknowledgement(caseRef)).contains("Dear " + this.name);
	}

	@Test
	void nothingIsCorrectedWithoutAReasonOrByAnybodyElse() {
		String caseRef = submits(this.name);
		String page = "/staff/cases/" + caseRef;
		assertThat(this.house.of("handler").sends(page, page + "/addressee", "name", "Somebody Else").status())
			.isEqualTo(422);
		assertThat(this.house.of("handler").sends(page, page + "/addressee", "reason", "Nothing else.").status())
			.isEqualTo(422);
		assertThat(this.house.of("handler")
			.sends(page, page + "/addressee", "email", "no address", "reason", "A slip.")
			.text()).contains("/subject/email This must be an e-mail address.");
		assertThat(this.house.of("approver")
			.sends(page, page + "/addressee", "name", "Somebody Else", "reason", "A slip.")
			.status()).isEqualTo(422);
	}

	@Test
	void aWalledCaseIsNotAmongThoseThatAnOutsiderIsTold() {
		String caseRef = submits(this.name);
		fails(caseRef);
		String page = "/staff/cases/" + caseRef;
		this.house.of("dpo").sends(page, page + "/wall", "kind", "W4", "members", "handler2", "reason", "A raid.");
		assertThat(this.house.of("handler").page("/staff/search").text()).doesNotContain(caseRef);
		assertThat(this.house.of("handler").sends("/staff/search", page + "/failed-steps").status()).isEqualTo(404);
		assertThat(this.house.of("handler2").page("/staff/search").text()).contains(caseRef);
		assertThat(this.house.of("handler2").sends(page, page + "/failed-steps").status()).isEqualTo(200);
	}

	private String submits(String fullName) {
		return this.requests
			.submit(SampleRequests.of(List.of("R-ACCESS"), Regime.UKGDPR, Channel.POST, Instant.now().minusSeconds(60),
					fullName))
			.caseRefs()
			.get(0);
	}

	/** As after the last try. */
	private void fails(String caseRef) {
		this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(caseRef)
			.list()
			.forEach((instance) -> this.management.createJobQuery()
				.processInstanceId(instance.getId())
				.activityId("acknowledge")
				.list()
				.forEach((job) -> this.management.setJobRetries(job.getId(), 0)));
	}

	private String acknowledgement(String caseRef) throws IOException {
		RightsLetter letter = this.letters.latest(caseRef, RightsLetterKind.ACKNOWLEDGEMENT).orElseThrow();
		ByteArrayOutputStream pdf = new ByteArrayOutputStream();
		this.documents.read(caseRef, letter.document(), pdf);
		return PdfText.of(pdf.toByteArray());
	}

}
