package org.candour.scenarios;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Download;
import org.awaitility.Awaitility;
import org.candour.browser.PublicPerson;
import org.candour.browser.TestBrowser;
import org.candour.delivery.AnswerStatus;
import org.candour.delivery.Collections;
import org.candour.support.CandourTest;
import org.candour.support.Mails;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A person asks for a copy of their information on the public's pages, staff answer, and
 * the person collects the answer with a code from an e-mail, in a real browser.
 */
@CandourTest
class FromFormToAnswerTest {

	private static final String SERVICE = "adult-social-care";

	private static final Pattern CODE = Pattern.compile("\\b\\d{8}\\b");

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Collections collections;

	@LocalServerPort
	private int port;

	@Test
	void somebodyAsksForACopyAndCollectsIt() throws IOException {
		try (TestBrowser browser = TestBrowser.open()) {
			PublicPerson person = browser.person(new NewContextOptions().setViewportSize(1000, 1000),
					"http://localhost:" + this.port);
			person.asksForACopy("perpetua.copy@example.org");
			String reference = person.find("#reference").innerText();
			person.follow("the page of your request").go();
			answered(reference);
			person.open("/requests/progress/1");
			assertThat(person.heading()).isEqualTo("Our answer is ready");
			assertThat(person.text()).contains("We have your request").doesNotContain(SERVICE, "GRANTED");
			person.follow("Collect the answer").press("Send me a code");
			person.write("code", "00000000").press("Open the answer");
			assertThat(person.mistakes()).hasSize(1);
			person.write("code", code(reference)).press("Open the answer");
			person.picture("public-collect");
			Download everything = person.page().waitForDownload(() -> person.find("#everything").click());
			assertThat(names(everything)).containsExactly("letter.pdf", "schedule.pdf", "item-01.pdf", "manifest.json");
			// the receipt is written after the last byte
			Awaitility.await()
				.until(() -> this.collections.answer(reference).orElseThrow().status() == AnswerStatus.COLLECTED);
			assertThat(person.faults()).isEmpty();
		}
	}

	private void answered(String reference) {
		House house = new House(this.context);
		RightsCase request = new RightsCase(house, reference).admitted().clear().searched(SERVICE, "searcher.adults");
		request.holds("UKGDPR", SERVICE, "RELEASE")
			.collated(false, false, false, false)
			.exempted("NONE")
			.redacted()
			.proposed("GRANTED_FULL")
			.approved()
			.released();
	}

	/** The newest code that was sent; the mail says nothing else of the case. */
	private static String code(String reference) {
		Mails.recipientsOf(reference, 3);
		List<String> codes = new ArrayList<>();
		for (String mail : Mails.whole(reference)) {
			assertThat(mail).doesNotContain("Quillfeather", SERVICE);
			Matcher code = CODE.matcher(mail.substring(mail.indexOf("\r\n\r\n")));
			while (code.find()) {
				codes.add(code.group());
			}
		}
		return codes.get(codes.size() - 1);
	}

	private static List<String> names(Download download) throws IOException {
		List<String> names = new ArrayList<>();
		try (InputStream file = Files.newInputStream(download.path()); ZipInputStream zip = new ZipInputStream(file)) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				names.add(entry.getName());
			}
		}
		return names;
	}

}
