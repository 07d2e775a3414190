package org.candour.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.FilePayload;
import org.candour.support.CandourTest;
import org.candour.support.Png;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The public's form, filled in by people who use a browser in different ways. */
@CandourTest
class PublicFormInTheBrowserTest {

	private static TestBrowser browser;

	@LocalServerPort
	private int port;

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
	void somebodyAsksForACopyOfTheirInformation() {
		this.person = at(new NewContextOptions().setViewportSize(1000, 1100));
		this.person.fillsInFor("perpetua@example.org");
		assertThat(this.person.heading()).isEqualTo("Check your answers before you send your request");
		assertThat(this.person.text()).contains("A copy of my information", "Perpetua Quillfeather", "27 March 1985",
				"ZZ99 3AB", "Children's social care", "Large print", "Online, on the page of this request");
		this.person.picture("public-check");
		this.person.go().choose("I have answered truthfully").go();
		assertThat(this.person.heading()).isEqualTo("Request sent");
		assertThat(this.person.find("#reference").innerText()).matches("RR-[0-9A-Z-]+");
		assertThat(this.person.find("#secret").innerText()).hasSizeGreaterThan(25);
		assertThat(this.person.page().url()).endsWith("/requests/new/sent");
		this.person.picture("public-sent");
	}

	@Test
	void theFormWorksWithoutJavaScriptOnANarrowScreen() {
		this.person = at(new NewContextOptions().setViewportSize(320, 700).setJavaScriptEnabled(false));
		this.person.asksForACopy("perpetua@example.org");
		assertThat(this.person.heading()).isEqualTo("Request sent");
	}

	@Test
	void theKeyboardAloneIsEnough() {
		this.person = at(new NewContextOptions().setViewportSize(1000, 900));
		this.person.open("/requests/new");
		this.person.tabTo("#rights").key("Space").tabTo("main .govuk-button").enter();
		assertThat(this.person.heading()).isEqualTo("Whose information is it about?");
		this.person.tabTo("#whose").key("ArrowDown").key("ArrowUp").tabTo("main .govuk-button").enter();
		assertThat(this.person.heading()).isEqualTo("What is your full name?");
	}

	@Test
	void anErrorIsSummedUpAndLeadsToItsField() {
		this.person = at(new NewContextOptions().setViewportSize(1000, 900));
		this.person.open("/requests/new").go();
		assertThat(this.person.mistakes()).containsExactly("Select what you want to ask for");
		assertThat(this.person.page().title()).startsWith("Error: ");
		assertThat(this.person.find(".govuk-error-summary").evaluate("box => box === document.activeElement"))
			.isEqualTo(true);
		this.person.picture("public-error");
		this.person.find(".govuk-error-summary__list a").click();
		assertThat(this.person.find("#rights").evaluate("field => field === document.activeElement")).isEqualTo(true);
	}

	@Test
	void whoeverActsForAnotherIsAskedWhatEntitlesThem() {
		this.person = at(new NewContextOptions().setViewportSize(1000, 900));
		this.person.open("/requests/new")
			.choose("A copy of my information")
			.go()
			.choose("Somebody else's")
			.go()
			.choose("I have parental responsibility for the person")
			.go()
			.write("authority", "I am named on the birth certificate.")
			.go()
			.write("requesterName", "Odalys Quillfeather")
			.go()
			.go()
			.write("requesterEmail", "not an address")
			.go();
		assertThat(this.person.mistakes())
			.containsExactly("Enter an e-mail address in the correct format, like name@example.com");
		this.person.write("requesterEmail", "odalys@example.org").go();
		assertThat(this.person.heading()).isEqualTo("What is the person's full name?");
		this.person.open("/requests/new/check");
		assertThat(this.person.heading()).isEqualTo("What is the person's full name?");
	}

	@Test
	void aKeptLinkOpensTheRequestAndAGuessOpensNothing() {
		this.person = at(new NewContextOptions().setViewportSize(1000, 1100));
		this.person.asksForACopy("perpetua@example.org");
		String reference = this.person.find("#reference").innerText();
		String secret = this.person.find("#secret").innerText();
		this.person.follow("the page of your request");
		assertThat(this.person.find("#reference").inputValue()).isEqualTo(reference);
		assertThat(this.person.page().url()).endsWith("/requests/status");
		this.person.write("secret", "guessed").go();
		assertThat(this.person.mistakes())
			.containsExactly("The reference or the code is not right. Enter both as they were given to you");
		this.person.write("reference", reference).write("secret", secret).go();
		assertThat(this.person.heading()).isEqualTo("We have your request");
		assertThat(this.person.page().url()).doesNotContain(reference);
		this.person.picture("public-progress");
		this.person.write("text", "My old address was 2 Invented Row.").press("Send as a message");
		assertThat(this.person.text()).contains("We have what you sent.", "My old address was 2 Invented Row.");
		this.person.follow("Send us papers or pictures");
		this.person.find("#file").setInputFiles(new FilePayload("passport.png", "image/png", Png.of(20, 20)));
		this.person.go();
		assertThat(this.person.text()).contains("We have what you sent.");
		this.person.follow("Withdraw the request").go();
		this.person.open("/requests/about").open("/requests/ended").open("/requests/timed-out");
	}

	private PublicPerson at(NewContextOptions options) {
		return browser.person(options, "http://localhost:" + this.port);
	}

}
