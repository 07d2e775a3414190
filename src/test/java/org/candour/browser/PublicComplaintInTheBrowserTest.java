package org.candour.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import org.candour.complaints.Complaint;
import org.candour.complaints.ComplaintFiles;
import org.candour.complaints.ComplaintKind;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** People complain on the public's form (s.164A), and follow what becomes of it. */
@CandourTest
class PublicComplaintInTheBrowserTest {

	private static TestBrowser browser;

	@LocalServerPort
	private int port;

	@Autowired
	private ComplaintFiles complaints;

	private PublicPerson person;

	@BeforeAll
	static void openBrowser() {
		browser = TestBrowser.open();
	}

	@AfterAll
	static void closeBrowser() {
		if (browser != null) {
			browser.close();
		}
	}

	@AfterEach
	void noBarriersAndNothingRefused() {
		assertThat(this.person.faults()).isEmpty();
	}

	@Test
	void somebodyComplainsAndFollowsTheComplaint() {
		this.person = at(new NewContextOptions().setViewportSize(1000, 1100));
		complains();
		assertThat(this.person.heading()).isEqualTo("Check your complaint before you send it");
		assertThat(this.person.text()).contains("You answered too late.", "Perpetua Quillfeather", "ZZ99 3AB");
		this.person.picture("public-complaint-check");
		this.person.press("Send the complaint");
		assertThat(this.person.heading()).isEqualTo("Complaint sent");
		String reference = this.person.find("#reference").innerText();
		String secret = this.person.find("#secret").innerText();
		this.person.go();
		this.person.open("/requests/status").write("reference", reference).write("secret", "guessed").go();
		assertThat(this.person.mistakes()).hasSize(1);
		this.person.write("reference", reference).write("secret", secret).go();
		assertThat(this.person.heading()).isEqualTo("We have your complaint");
		assertThat(this.person.page().url()).doesNotContain(reference);
		Complaint complaint = this.complaints.findById(reference).orElseThrow();
		assertThat(complaint.kind()).isEqualTo(ComplaintKind.COMPLAINT);
		assertThat(complaint.originalRef()).as("a reference that anybody can write links nothing").isNull();
		assertThat(complaint.acknowledgeBy()).isAfterOrEqualTo(complaint.receivedOn().plusDays(30));
	}

	@Test
	void theFormWorksWithoutJavaScriptOnANarrowScreen() {
		this.person = at(new NewContextOptions().setViewportSize(320, 700).setJavaScriptEnabled(false));
		complains();
		this.person.press("Send the complaint");
		assertThat(this.person.heading()).isEqualTo("Complaint sent");
	}

	@Test
	void whatIsMissingIsSummedUpAndLeadsToItsField() {
		this.person = at(new NewContextOptions().setViewportSize(1000, 900));
		this.person.open("/requests/complaint/begin").go();
		assertThat(this.person.mistakes()).containsExactly("Enter what your complaint is");
		assertThat(this.person.page().title()).startsWith("Error: ");
		this.person.find(".govuk-error-summary__list a").click();
		assertThat(this.person.find("#complaintText").evaluate("field => field === document.activeElement"))
			.isEqualTo(true);
		this.person.open("/requests/complaint/check");
		assertThat(this.person.heading()).isEqualTo("What is your complaint?");
	}

	@Test
	void fromThePageOfARequestSomebodyAsksForAReviewOfIt() {
		this.person = at(new NewContextOptions().setViewportSize(1000, 1100));
		this.person.asksForACopy("perpetua@example.org");
		String request = this.person.find("#reference").innerText();
		String secret = this.person.find("#secret").innerText();
		this.person.open("/requests/status").write("reference", request).write("secret", secret).go();
		this.person.follow("I am not content");
		assertThat(this.person.heading()).isEqualTo("What do you want?");
		this.person.choose("That somebody else looks at your decision again").go();
		rest();
		this.person.press("Send the complaint");
		Complaint review = this.complaints.findById(this.person.find("#reference").innerText()).orElseThrow();
		assertThat(review.kind()).isEqualTo(ComplaintKind.REVIEW);
		assertThat(review.originalRef()).isEqualTo(request);
	}

	private void complains() {
		this.person.open("/requests").follow("Complain about how we handled your information");
		assertThat(this.person.heading()).isEqualTo("Complain about how we handled your information");
		this.person.picture("public-complaint");
		this.person.press("Start now");
		this.person.write("complaintText", "You answered too late.").go();
		this.person.write("complaintReference", "RR-2026-000001").go();
		this.person.write("complaintStaff", "Nobody Inparticular").go();
		nameAddressAndForm();
	}

	private void rest() {
		this.person.write("complaintText", "You answered too late.").go();
		this.person.go();
		nameAddressAndForm();
	}

	private void nameAddressAndForm() {
		this.person.write("complainantName", "Perpetua Quillfeather").go();
		this.person.write("complainantAddress", "1 Invented Row\nNorshire")
			.write("complainantPostcode", "ZZ99 3AB")
			.go();
		this.person.write("complainantEmail", "perpetua@example.org").go();
		this.person.choose("Large print").go();
	}

	private PublicPerson at(NewContextOptions options) {
		return browser.person(options, "http://localhost:" + this.port);
	}

}
