package org.candour.scenarios;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.delivery.mail.MailAgreement;
import org.candour.delivery.mail.MailAgreements;
import org.candour.law.Regime;
import org.candour.rights.SampleRequests;
import org.candour.rights.SubmitRightsRequest;
import org.candour.scenarios.Http.Answer;
import org.candour.support.CandourTest;
import org.candour.support.Mails;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** N-01 and N-02: what goes by ordinary e-mail, and when. */
@CandourTest
class OrdinaryMailTest {

	private static final String AGREED = "w.agreed@mail.example";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private SubmitRightsRequest requests;

	@Autowired
	private MailAgreements agreements;

	@Autowired
	private AuditTrail audit;

	@Autowired
	private JdbcClient jdbc;

	private House house;

	private String caseRef;

	@BeforeEach
	void somebodyAsks() {
		this.house = new House(this.context);
		House.itIs(Instant.parse("2026-11-24T10:00:00Z"));
		this.caseRef = this.requests
			.submit(SampleRequests.of("R-ACCESS", Regime.UKGDPR, Instant.parse("2026-11-23T10:00:00Z")))
			.caseRef();
	}

	@AfterEach
	void putTheClockBack() {
		ClockUtil.reset();
	}

	@Test
	void withoutAnAgreementAMailOnlySaysThatSomethingWaits() {
		new RightsCase(this.house, this.caseRef).triaged(Map.of()).identified("DOUBT", "NOT_NEEDED");
		Mails.recipientsOf(this.caseRef, 2);
		assertThat(Mails.whole(this.caseRef)).allSatisfy((mail) -> assertThat(mail).contains("/requests/status")
			.doesNotContain("application/pdf", SampleRequests.SUBJECT, RightsCase.SAID));
	}

	@Test
	void aLetterGoesWithTheMailToTheAddressThatWasAgreed() {
		this.house.engineWorks(this.caseRef);
		assertThat(agrees(Map.of()).status()).isEqualTo(200);
		new RightsCase(this.house, this.caseRef).triaged(Map.of()).identified("DOUBT", "NOT_NEEDED");
		assertThat(Mails.recipientsOf(this.caseRef, 2)).contains(AGREED);
		assertThat(Mails.whole(this.caseRef)).filteredOn((mail) -> mail.contains("To: " + AGREED))
			.singleElement()
			.asString()
			.contains("letter.pdf", "application/pdf")
			.doesNotContain(SampleRequests.SUBJECT, RightsCase.SAID);
		assertThat(this.audit.ofCase(this.caseRef, 200, null))
			.anyMatch((row) -> row.action() == AuditAction.MAIL_AGREED);
	}

	@Test
	void anAgreementThatWasWithdrawnCountsNoMore() {
		this.house.engineWorks(this.caseRef);
		agrees(Map.of());
		Answer page = this.house.of("handler").page("/staff/cases/" + this.caseRef);
		assertThat(page.text()).contains("Wilhelmina Testperson", AGREED, "End the agreement");
		this.house.of("handler").presses("/staff/cases/" + this.caseRef + "/mail-agreement/withdrawn");
		assertThat(this.agreements.standing(this.caseRef)).isEmpty();
		assertThat(this.agreements.ofCase(this.caseRef)).singleElement()
			.extracting(MailAgreement::withdrawnOn)
			.isEqualTo(LocalDate.of(2026, 11, 24));
		new RightsCase(this.house, this.caseRef).triaged(Map.of()).identified("DOUBT", "NOT_NEEDED");
		Mails.recipientsOf(this.caseRef, 2);
		assertThat(Mails.whole(this.caseRef))
			.allSatisfy((mail) -> assertThat(mail).doesNotContain(AGREED, "application/pdf"));
	}

	@Test
	void whatIsNoAgreementIsRefusedWithASentence() {
		this.house.engineWorks(this.caseRef);
		assertThat(agrees(Map.of("address", "a@b.example,c@d.example")).text())
			.contains("Write down the one e-mail address");
		assertThat(agrees(Map.of("agreedBy", " ")).text()).contains("Write down who agreed");
		assertThat(agrees(Map.of("agreedOn", "2026-11-25")).text()).contains("cannot lie in the future");
		assertThat(this.agreements.ofCase(this.caseRef)).isEmpty();
		agrees(Map.of());
		assertThat(agrees(Map.of()).text()).contains("An agreement stands already");
	}

	@Test
	void whoAndWhereIsSealed() {
		this.house.engineWorks(this.caseRef);
		agrees(Map.of());
		assertThat(new CanarySearch(this.jdbc).tablesWith("w.agreed")).isEmpty();
	}

	@Test
	void onlyWhoHandlesTheCaseRecordsOne() {
		for (String other : List.of("approver", "searcher.adults", "manager", "auditor", "admin")) {
			assertThat(
					this.house.of(other).presses("/staff/cases/" + this.caseRef + "/mail-agreement/withdrawn").status())
				.as(other)
				.isIn(403, 404);
		}
		assertThat(this.house.of("handler").presses("/staff/cases/RR-2026-000000/mail-agreement/withdrawn").status())
			.isEqualTo(404);
	}

	private Answer agrees(Map<String, String> otherwise) {
		Map<String, String> form = new HashMap<>(Map.of("agreedBy", SampleRequests.SUBJECT, "address", AGREED, "scope",
				"LETTERS", "given", "BY_TELEPHONE", "agreedOn", "2026-11-24"));
		form.putAll(otherwise);
		return this.house.of("handler")
			.sends("/staff/cases/" + this.caseRef, "/staff/cases/" + this.caseRef + "/mail-agreement",
					form.entrySet()
						.stream()
						.flatMap((field) -> Stream.of(field.getKey(), field.getValue()))
						.toArray(String[]::new));
	}

}
