package org.candour.scenarios;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.candour.disclosures.Bodies;
import org.candour.disclosures.oauth.ApiClients;
import org.candour.support.CandourTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The tour of README.md: its commands run as they stand there, and its forms want the
 * answers that it names and as many as it says.
 */
@CandourTest
class TourTest {

	private static final String ADDRESS = "API=http://127.0.0.1:8080\n";

	private static final String REFERENCE = "REF=DR-2026-…\n";

	private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| `([a-z0-9.]+)` \\| (\\d+) \\|$");

	private static final Pattern SUM = Pattern.compile("ten forms with (\\d+) answers");

	private static final String WORD = "Yes, so.";

	@LocalServerPort
	private int port;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Bodies bodies;

	@Autowired
	private ApiClients clients;

	@TempDir
	private Path folder;

	/** By form, how many answers the tour has given. */
	private final Map<String, Integer> given = new LinkedHashMap<>();

	private House house;

	private String caseRef;

	@Test
	void theTourRunsAsItStandsInTheReadMe() throws IOException, InterruptedException {
		DemoClients.add(this.bodies, this.clients);
		this.house = new House(this.context);
		List<String> blocks = ShellBlocks.of(Path.of("README.md")).asking();
		assertThat(blocks).hasSize(3);
		assertThat(blocks.get(0)).startsWith(ADDRESS);
		assertThat(blocks.get(1)).startsWith(REFERENCE);
		String begin = blocks.get(0).replace(ADDRESS, "API=http://127.0.0.1:%d\n".formatted(this.port));
		Shell shell = new Shell(this.folder);
		Shell.Output asked = shell.run(begin, Map.of());
		assertThat(asked.said()).contains("ANSWER 200 POST", "ANSWER 201 POST");
		Matcher location = Pattern.compile("(?mi)^location: .*/(DR-\\d{4}-\\d+)").matcher(asked.printed());
		assertThat(location.find()).as(asked.printed()).isTrue();
		this.caseRef = location.group(1);
		String token = begin.substring(0, begin.indexOf("curl -s -i"));
		assertThat(
				shell.run(token + blocks.get(1).replace(REFERENCE, "REF=" + this.caseRef + "\n"), Map.of()).printed())
			.contains(this.caseRef);
		staffAnswer();
		Shell.Output fetched = shell.run(token + "REF=" + this.caseRef + "\n" + blocks.get(2), Map.of());
		assertThat(fetched.said()).doesNotContain("ANSWER 4", "ANSWER 5");
		assertThat(this.folder.resolve("package.zip")).isNotEmptyFile();
		assertThat(this.given).isEqualTo(promised());
	}

	private void staffAnswer() throws IOException {
		step("handler", "call-back-requester", tests(Map.of("callBackResult", "CONFIRMED", "numberSource", WORD), 1));
		step("handler", "check-power", tests(Map.of(), 2, 3, 4, 9));
		step("handler", "choose-services", Map.of("services", List.of("adult-social-care"), "searchScope", WORD));
		this.house.of("searcher.adults").uploads(this.caseRef, "found.pdf", PlainPdf.saying("Found"));
		step("searcher.adults", "search-service",
				Map.of("searchResult", "FOUND", "itemsFound", 1, "searchHours", 1, "searchNote", WORD));
		Desk reviewer = this.house.of("reviewer");
		reviewer.caseFile(this.caseRef).get("documents").forEach((document) -> {
			if (document.get("origin").asText().equals("SEARCH")) {
				reviewer.includes(this.caseRef, document.get("id").asText());
			}
		});
		step("reviewer", "select-items", tests(Map.of("specialCategory", true, "subjectCount", 1), 10, 11));
		step("handler", "weigh-tests",
				tests(Map.of("lawfulBasis", "ART6-1-E", "councilTask", WORD, "conditionCode", "SCH1-P10", "tellSubject",
						"NOW", "proposal", "DISCLOSED_FULL", "proposalReason", WORD), 5, 6, 7, 8, 12, 13));
		step("dpo", "advise", Map.of("advice", "AGREE", "adviceText", WORD));
		step("handler2", "check-selection", Map.of("secondLook", "PASSED"));
		step("approver", "approve", Map.of("decision", "DISCLOSED_FULL", "reason", WORD, "necessity", WORD,
				"proportionality", WORD, "lawfulness", WORD));
		step("handler2", "release-answer", Map.of("recipientConfirmed", true, "transferRoute", "PORTAL"));
	}

	/** Takes a step with these answers, and counts those that its form demands. */
	private void step(String username, String step, Map<String, ?> form) throws IOException {
		this.house.engineWorks(this.caseRef);
		this.house.of(username).completes(this.caseRef, step, form);
		JsonNode whole = new ObjectMapper().readTree(Path.of("forms", step + ".form").toFile());
		this.given.put(step + " " + username, demanded(whole, form));
		this.house.engineWorks(this.caseRef);
	}

	private static int demanded(JsonNode component, Map<String, ?> form) {
		boolean asked = component.at("/validate/required").asBoolean()
				&& form.containsKey(component.path("key").asText());
		int demanded = asked ? 1 : 0;
		for (JsonNode part : component.path("components")) {
			demanded += demanded(part, form);
		}
		return demanded;
	}

	private static Map<String, Object> tests(Map<String, ?> form, int... passed) {
		Map<String, Object> all = new HashMap<>(form);
		for (int number : passed) {
			all.put("dt" + number, "PASS");
			all.put("dt" + number + "Text", WORD);
		}
		return all;
	}

	/** What the table says, whose numbers make the sum. */
	private static Map<String, Integer> promised() throws IOException {
		String readMe = Files.readString(Path.of("README.md"));
		Map<String, Integer> promised = new LinkedHashMap<>();
		Matcher row = ROW.matcher(readMe);
		while (row.find()) {
			promised.put(row.group(1) + " " + row.group(2), Integer.valueOf(row.group(3)));
		}
		Matcher sum = SUM.matcher(readMe);
		assertThat(sum.find()).isTrue();
		assertThat(promised.values().stream().mapToInt(Integer::intValue).sum())
			.isEqualTo(Integer.parseInt(sum.group(1)));
		return promised;
	}

}
