package org.candour.scenarios;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.candour.cases.RuleBroken;
import org.candour.complaints.ComplaintAccess;
import org.candour.complaints.ComplaintChannel;
import org.candour.complaints.ComplaintFiles;
import org.candour.complaints.ComplaintKind;
import org.candour.complaints.NewComplaint;
import org.candour.complaints.NewComplaint.Complainant;
import org.candour.complaints.ReceiveComplaint;
import org.candour.complaints.ReceivedComplaint;
import org.candour.delivery.LettersToPersons;
import org.candour.delivery.Route;
import org.candour.delivery.SentLetter;
import org.candour.letters.LetterFormat;
import org.candour.law.Regime;
import org.candour.retention.HoldReason;
import org.candour.retention.Holds;
import org.candour.rights.SampleRequests;
import org.candour.rights.SubmitRightsRequest;
import org.candour.support.CandourTest;
import org.candour.support.Mails;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/** LC-10 and LC-11 by the public form (s.164A(2)), from the form to the answer. */
@CandourTest
class ComplaintByFormTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private ReceiveComplaint intake;

	@Autowired
	private ComplaintFiles complaints;

	@Autowired
	private ComplaintAccess access;

	@Autowired
	private LettersToPersons letters;

	@Autowired
	private Holds holds;

	@Autowired
	private SubmitRightsRequest requests;

	private House house;

	@BeforeEach
	void openTheHouse() {
		House.itIs(Instant.parse("2026-11-25T10:00:00Z"));
		this.house = new House(this.context);
	}

	@AfterEach
	void putTheClockBack() {
		ClockUtil.reset();
	}

	@Test
	void theAcknowledgementWaitsOnThePageAndTheOutcomeGoesByPost() {
		ReceivedComplaint complaint = this.intake.receiveFromOutside(complaint(ComplaintKind.COMPLAINT, null));
		String ref = complaint.caseRef();
		assertThat(this.complaints.findById(ref).orElseThrow().acknowledgeBy()).as("DL-9, T-30")
			.isEqualTo("2026-12-29");
		this.house.engineWorks(ref);
		this.house.of("handler")
			.completes(ref, "triage-complaint", Map.of("complaintAbout", "OWN_DATA", "complaintNote", "Slow."));
		this.house.engineWorks(ref);
		this.house.of("handler").completes(ref, "acknowledge-complaint", Map.of());
		this.house.engineWorks(ref);
		this.house.of("handler")
			.completes(ref, "enquire-complaint",
					Map.of("complaintProposal", "UPHELD", "findings", "It was slow.", "remedy", "We search again."));
		this.house.engineWorks(ref);
		this.house.of("dpo").completes(ref, "advise", Map.of("advice", "AGREE", "adviceText", "Yes."));
		this.house.of("approver")
			.completes(ref, "decide-complaint", Map.of("approval", "APPROVE", "approvalReason", "As proposed."));
		this.house.engineWorks(ref);
		assertThat(this.letters.ofCase(ref)).extracting(SentLetter::kind, SentLetter::route)
			.containsExactlyInAnyOrder(tuple("COMPLAINT_ACKNOWLEDGEMENT", Route.PORTAL),
					tuple("COMPLAINT_OUTCOME", Route.POST));
		assertThat(Mails.recipientsOf(ref, 1)).containsExactly("z.przykladowa@mail.example");
		Mails.whole(ref).forEach((mail) -> assertThat(mail).doesNotContain("slow", "Przykładowa", complaint.secret()));
	}

	@Test
	void onlyTheSecretOpensThePage() {
		ReceivedComplaint complaint = this.intake.receiveFromOutside(complaint(ComplaintKind.COMPLAINT, null));
		assertThat(this.access.open(complaint.caseRef(), complaint.secret())).isPresent();
		assertThat(this.access.open(complaint.caseRef(), complaint.secret() + "x")).isEmpty();
		assertThat(this.access.open("RR-2026-999999", complaint.secret())).isEmpty();
		Http visitor = new Http(this.context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
		assertThat(visitor.get("/requests/complaint-progress", "Accept", "text/html").text())
			.contains("Open your request")
			.doesNotContain(complaint.caseRef());
	}

	@Test
	void aReviewAskedForOnThePageOfARequestFreezesThatRequest() {
		String request = this.requests
			.submit(SampleRequests.of("R-ACCESS", Regime.UKGDPR, Instant.parse("2026-11-23T10:00:00Z")))
			.caseRef();
		ReceivedComplaint review = this.intake.receiveFromOutside(complaint(ComplaintKind.REVIEW, request));
		assertThat(this.holds.standing(request)).anyMatch((hold) -> hold.reason() == HoldReason.COMPLAINT);
		this.house.engineWorks(review.caseRef());
		assertThat(this.house.of("handler").steps(review.caseRef())).contains("triage-review");
		assertThatExceptionOfType(RuleBroken.class)
			.isThrownBy(() -> this.intake.receiveFromOutside(complaint(ComplaintKind.REVIEW, null)));
	}

	@Test
	void aComplaintAboutTheOfficerStaysAwayFromTheOfficer() {
		NewComplaint about = new NewComplaint(ComplaintKind.COMPLAINT, ComplaintChannel.FORM,
				Instant.parse("2026-11-25T09:00:00Z"), someone(), "Not independent.", null, List.of("Dora Dataguard"),
				LetterFormat.STANDARD);
		String ref = this.intake.receiveFromOutside(about).caseRef();
		assertThat(this.house.of("dpo").opens(ref).status()).isEqualTo(404);
		assertThat(this.house.of("deputy.dpo").opens(ref).status()).isEqualTo(200);
	}

	private static NewComplaint complaint(ComplaintKind kind, String original) {
		return new NewComplaint(kind, ComplaintChannel.FORM, Instant.parse("2026-11-25T09:00:00Z"), someone(),
				"You were slow.", original, List.of(), LetterFormat.LARGE_PRINT);
	}

	private static Complainant someone() {
		return new Complainant("Zofia Przykładowa", "1 Nowhere Lane\nZZ99 1AA", "z.przykladowa@mail.example");
	}

}
