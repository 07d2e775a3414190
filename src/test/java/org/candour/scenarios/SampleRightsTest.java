package org.candour.scenarios;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.candour.law.Regime;
import org.candour.rights.Channel;
import org.candour.rights.NewRightsRequest;
import org.candour.rights.NewRightsRequest.Requester;
import org.candour.rights.NewRightsRequest.Subject;
import org.candour.rights.PreferredDelivery;
import org.candour.rights.PreferredFormat;
import org.candour.rights.SubmitRightsRequest;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** What the sample cases of the demonstration enter is what the steps accept. */
@CandourTest
class SampleRightsTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private SubmitRightsRequest requests;

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
	void whereNothingIsFoundTheAnswerGoesOut() throws IOException {
		assertThat(rights(played("access", "Sample Resident 91", 1961)).path("stage").asText()).isEqualTo("READY");
	}

	@Test
	void oneCaseIsAnsweredInPart() throws IOException {
		String caseRef = played("inPart", "Sample Resident 92", 1962);
		assertThat(rights(caseRef).path("items").findValuesAsText("regime")).containsExactly("UKGDPR", "UKGDPR");
		assertThat(rights(caseRef).path("items").toString()).contains("DPA18-S2-P4-19-A");
		assertThat(this.house.of("approver").count(caseRef)).isPositive();
	}

	@Test
	void oneCaseHasRecordsUnderBothRegimes() throws IOException {
		String caseRef = played("bothRegimes", "Sample Resident 93", 1963);
		assertThat(rights(caseRef).path("legs")).hasSize(2);
		assertThat(this.house.of("reviewer").steps(caseRef)).contains("review-part-three-items");
	}

	@Test
	void oneCaseIsBehindAWall() throws IOException {
		String caseRef = played("walled", "Connie Councillor", 1960);
		assertThat(rights(caseRef).path("items")).hasSize(1);
		assertThat(this.house.of("handler2").opens(caseRef).status()).isEqualTo(404);
	}

	private String played(String path, String name, int year) throws IOException {
		String caseRef = this.requests
			.submit(new NewRightsRequest(List.of("R-ACCESS"), Regime.UKGDPR, Channel.EMAIL,
					Instant.parse("2026-11-23T10:00:00Z"),
					new Subject(name, LocalDate.of(year, 4, 4), List.of(), "1 Example Road, Northtown", "ZZ99 3AA",
							"resident@mail.example", "01632 960100", List.of()),
					Requester.theSubject(), "An invented request.", null, null, List.of(), PreferredFormat.NONE, null,
					PreferredDelivery.PORTAL, "2026-09"))
			.caseRef();
		RightsCase request = new RightsCase(this.house, caseRef);
		Map<String, List<Step>> script = script();
		Stream.concat(script.get("admission").stream(), script.get(path).stream()).forEach((step) -> {
			this.house.engineWorks(caseRef);
			for (int file = 1; file <= step.documents(); file++) {
				this.house.of(step.person())
					.uploads(caseRef, "sample.pdf", PlainPdf.saying("An invented record %d".formatted(file)));
			}
			step.items()
				.forEach(
						(item) -> this.house.of("reviewer").adds(caseRef, "items", request.filed(new HashMap<>(item))));
			request.step(step.person(), step.step(), step.form());
		});
		return caseRef;
	}

	private static Map<String, List<Step>> script() throws IOException {
		try (InputStream file = SampleRightsTest.class.getResourceAsStream("/sample/rights.yaml")) {
			return new YAMLMapper().readValue(file, new TypeReference<>() {
			});
		}
	}

	private JsonNode rights(String caseRef) {
		return this.house.of("dpo").caseFile(caseRef).path("rights");
	}

	/** A step as the file has it. */
	record Step(String step, String person, int documents, List<Map<String, Object>> items, Map<String, Object> form) {

		Step {
			items = (items != null) ? List.copyOf(items) : List.of();
		}

	}

}
