package org.candour.browser;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import org.candour.disclosures.Bodies;
import org.candour.disclosures.api.OutsideBody;
import org.candour.disclosures.oauth.ApiClients;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The Case tab explains its codes and works out what would become of its dates. */
@CandourTest
class CaseTabInTheBrowserTest {

	private static TestBrowser browser;

	@LocalServerPort
	private int port;

	@Autowired
	private TestRestTemplate http;

	@Autowired
	private Bodies bodies;

	@Autowired
	private ApiClients clients;

	private StaffSession desk;

	private CaseTab file;

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

	@BeforeEach
	void openACase() {
		this.desk = browser.deskOf("handler", "http://localhost:" + this.port);
		String path = OutsideBody.police(this.http, this.bodies, this.clients).submitted();
		this.file = this.desk.take(path.substring(path.lastIndexOf('/') + 1), "Call back the requester").openCase();
	}

	@AfterEach
	void nothingWasRefusedUnawares() {
		assertThat(this.desk.refusals()).isEmpty();
	}

	@Test
	void aCodeOpensByKeyboardAndSaysWhatItMeans() {
		this.file.press("GW-POL-VOL", "Enter");
		assertThat(this.file.meaning("GW-POL-VOL")).contains("Police request, voluntary",
				"The police ask and the council may answer, but need not.", "Sch 2 para 2", "from Friday, 25 May 2018",
				"compared with the text of the law");
		assertThat(barriers(this.desk.page())).isEmpty();
		picture(this.desk.page(), "code-meaning");
		this.file.press("GW-POL-VOL", "Escape");
		assertThat(this.file.open("GW-POL-VOL")).isFalse();
	}

	@Test
	void theDatesThatWouldFollowAreWorkedOutAndTheCaseStaysAsItIs() {
		String before = this.file.fact("Answer due");
		this.file.openWhatIf();
		LocalDate monday = LocalDate.now().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
		this.file.suppose("pausedFrom", monday).suppose("answeredOn", monday.plusDays(8));
		assertThat(this.file.workOut()).contains("instead of " + before, "Days that do not count",
				"working days that do not count, from", "The request was received on", "(TIME)");
		assertThat(barriers(this.desk.page())).isEmpty();
		picture(this.desk.page(), "what-if");
		this.file.suppose("answeredOn", monday.minusDays(1));
		assertThat(this.file.workOut()).contains("The answer cannot come before the request went back.",
				"PAUSE_BACKWARDS", "Without it the answer is due on " + before);
		this.file.suppose("pausedFrom", null).suppose("answeredOn", null).extend();
		assertThat(this.file.workOut()).contains("EXTENSION_NOT_ALLOWED");
		assertThat(this.file.fact("Answer due")).isEqualTo(before);
	}

	private static List<String> barriers(Page page) {
		return new AxeBuilder(page).include(List.of(".candour-case"))
			.analyze()
			.getViolations()
			.stream()
			.map(Rule::getDescription)
			.toList();
	}

	private static void picture(Page page, String name) {
		if (Boolean.getBoolean("candour.screenshots")) {
			page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("docs/images", name + ".png")));
		}
	}

}
