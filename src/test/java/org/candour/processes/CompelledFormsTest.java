package org.candour.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What compels is judged by its own tests and refused for its own reasons alone. */
class CompelledFormsTest {

	/** Every form that an order or notice can lead to. */
	/** What is called in the model of the answer unless the council is compelled. */
	private static final Set<String> VOLUNTARY = Set.of("review-and-redact", "decide-again");

	static Stream<String> forms() {
		Set<String> forms = new TreeSet<>();
		Set<String> seen = new TreeSet<>();
		List.of("court-order", "statutory-notice").forEach((model) -> collect(model, forms, seen));
		return forms.stream();
	}

	private static void collect(String model, Set<String> forms, Set<String> seen) {
		if (seen.add(model)) {
			var read = Bpmn.readModelFromFile(ModelFiles.in("processes", "/" + model + ".bpmn").get(0).toFile());
			read.getModelElementsByType(UserTask.class).forEach((task) -> forms.add(task.getId()));
			read.getModelElementsByType(CallActivity.class)
				.stream()
				.filter((call) -> !VOLUNTARY.contains(call.getId()))
				.forEach((call) -> collect(call.getCalledElement(), forms, seen));
		}
	}

	@Test
	void theFormsOfOrdersAndNoticesAreFound() {
		assertThat(forms())
			.contains("check-order", "check-notice", "collate-scope", "approve-compliance", "advise", "release-answer")
			.doesNotContain("approve", "weigh-tests", "check-power", "return-request");
	}

	@Test
	void theAnswerToAnOrderGoesBackToTheCollationAndNotToTheStepsOfARequest() {
		var respond = Bpmn.readModelFromFile(ModelFiles.in("processes", "/respond.bpmn").get(0).toFile());
		ExclusiveGateway compelled = respond.getModelElementById("is-it-compelled");
		assertThat(compelled.getDefault().getTarget().getId()).isEqualTo("review-and-redact");
		assertThat(compelled.getSucceedingNodes().list()).extracting((node) -> node.getId())
			.containsExactlyInAnyOrder("review-and-redact", "back-to-collation");
	}

	/**
	 * Section 7.5: necessity and less intrusive routes are not the council's to judge.
	 */
	@ParameterizedTest
	@MethodSource("forms")
	void noneAsksForATestThatIsNotPutToThem(String form) {
		Map<String, String> put = Catalogue.column("disclosure-tests", "mandatory");
		assertThat(
				fields(form).filter((key) -> key.matches("dt\\d+")).map((key) -> put.get(key.toUpperCase(Locale.ROOT))))
			.allMatch("true"::equals);
	}

	@ParameterizedTest
	@MethodSource("forms")
	void noneOffersARefusalForSuchAReason(String form) {
		Map<String, String> names = Catalogue.column("disclosure-refusals", "name");
		Set<String> may = Catalogue.rows("disclosure-refusals")
			.filter((row) -> row.path("whenCompelled").asBoolean())
			.map((row) -> row.path("code").asText())
			.collect(Collectors.toSet());
		read(form).findParents("key")
			.stream()
			.filter((field) -> field.path("key").asText().equals("refusalCodes"))
			.forEach((field) -> {
				assertThat(field.path("values").findValuesAsText("value")).containsExactlyInAnyOrderElementsOf(may);
				field.path("values")
					.forEach((option) -> assertThat(option.path("label").asText())
						.isEqualTo(option.path("value").asText() + " " + names.get(option.path("value").asText())));
			});
	}

	@Test
	void everyTestThatIsPutToThemIsAsked() {
		Set<String> asked = forms().flatMap(CompelledFormsTest::fields)
			.filter((key) -> key.matches("dt\\d+"))
			.map((key) -> key.toUpperCase(Locale.ROOT))
			.collect(Collectors.toCollection(TreeSet::new));
		Catalogue.column("disclosure-tests", "mandatory").forEach((code, put) -> {
			if (put.equals("true")) {
				assertThat(asked).contains(code);
			}
		});
	}

	/** N-20. */
	@Test
	void whoeverDecidesWritesDownNecessityProportionalityAndLawfulness() {
		assertThat(fields("approve-compliance")).contains("necessity", "proportionality", "lawfulness");
	}

	@Test
	void whoeverWorksOnASilentOrderIsTold() {
		assertThat(Stream.of("check-order", "log-seizure", "apply-to-court", "propose-compliance", "approve-compliance")
			.map((form) -> read(form).toString())).allMatch((text) -> text.contains("Tell nobody outside this case"));
	}

	private static Stream<String> fields(String form) {
		return read(form).findParents("key").stream().map((field) -> field.path("key").asText());
	}

	private static JsonNode read(String form) {
		try {
			return new ObjectMapper().readTree(Path.of("forms", form + ".form").toFile());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
