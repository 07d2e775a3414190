package org.candour.scenarios;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.candour.delivery.Collections;
import org.candour.law.Regime;
import org.candour.letters.PdfText;
import org.candour.rights.SampleRequests;
import org.candour.rights.SubmitRightsRequest;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Data under two regimes: two legs with their own clocks, one approval, one letter. */
@CandourTest
class TwoRegimesTest {

	private static final String BADGE = "blue-badge";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private SubmitRightsRequest requests;

	@Autowired
	private Collections collections;

	private House house;

	@BeforeEach
	void openTheHouse() {
		this.house = new House(this.context);
		House.itIs(Instant.parse("2026-11-24T10:00:00Z"));
	}

	@AfterEach
	void putTheClockBack() {
		ClockUtil.reset();
	}

	@Test
	void oneLetterAnswersBothAndSaysWhyForEach() throws IOException {
		String caseRef = this.requests
			.submit(SampleRequests.of("R-ACCESS", Regime.UKGDPR, Instant.parse("2026-11-23T10:00:00Z")))
			.caseRef();
		RightsCase request = new RightsCase(this.house, caseRef).admitted()
			.clear()
			.searched(BADGE, "searcher.badge", 3);
		request.holds("UKGDPR", BADGE, "RELEASE");
		request.holds("UKGDPR", BADGE, "WITHHOLD", "DPA18-S2-P4-24")
			.holds("PART3", BADGE, "WITHHOLD", "DPA18-SEC45-4-E");
		JsonNode legs = rights(caseRef).path("legs");
		assertThat(legs).hasSize(2);
		assertThat(legs.findValuesAsText("regime")).containsExactlyInAnyOrder("UKGDPR", "PART3");
		assertThat(legs.findValuesAsText("dueOn")).as("each from its own rule")
			.allSatisfy((due) -> assertThat(LocalDate.parse(due)).isAfter(LocalDate.of(2026, 12, 1)));

		request.collated(false, false, false, true)
			.step("reviewer", "review-part-three-items",
					Map.of("partThreeWithheld", true, "restrictionReason", RightsCase.SAID, "reviewOn", "2027-03-01"))
			.exempted("NONE")
			.redacted()
			.proposed("GRANTED_PART", "RR-04")
			.approved()
			.released();

		JsonNode answered = rights(caseRef);
		assertThat(answered.path("decision").asText()).isEqualTo("GRANTED_PART");
		Map<String, byte[]> bundle = Bundles.files(this.collections, caseRef);
		assertThat(bundle.keySet()).as("one letter")
			.containsExactly("letter.pdf", "schedule.pdf", "item-01.pdf", "manifest.json");
		String letter = PdfText.of(bundle.get("letter.pdf"));
		assertThat(letter).contains("Why: ", "section 51 of the Data Protection Act 2018")
			.doesNotContain(RightsCase.SAID);
		assertThat(letter.split("Why: ", -1)).as("a reason under each regime").hasSize(3);
		assertThat(letter.split("If you are not content", -1)).as("one set of routes").hasSize(2);
	}

	private JsonNode rights(String caseRef) {
		return this.house.of("dpo").caseFile(caseRef).path("rights");
	}

}
