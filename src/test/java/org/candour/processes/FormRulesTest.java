package org.candour.processes;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** One form for each user task, and every form keeps the rules. */
class FormRulesTest {

	private static final Map<String, String> VARIABLES = ModelRulesTest.knownAnswers();

	private static final Path BAD = Path.of("src/test/resources/models/bad-example.form");

	static Stream<Path> forms() {
		return ModelFiles.forms().stream();
	}

	private static JsonNode form(Path file) {
		try {
			return new ObjectMapper().readTree(file.toFile());
		}
		catch (java.io.IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	@ParameterizedTest
	@MethodSource("forms")
	void aFormKeepsTheRules(Path file) {
		assertThat(FormRules.breaches(ModelFiles.nameOf(file), form(file), VARIABLES)).isEmpty();
	}

	@Test
	void everyUserTaskHasItsFormAndEveryFormItsUserTask() {
		Set<String> tasks = ModelFiles.models()
			.stream()
			.flatMap((file) -> Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(UserTask.class).stream())
			.map(UserTask::getId)
			.collect(Collectors.toSet());
		assertThat(ModelFiles.forms().stream().map(ModelFiles::nameOf)).containsExactlyInAnyOrderElementsOf(tasks);
	}

	/** S-14. */
	@Test
	void noScreenCallsAVoluntaryAnswerCompulsory() {
		ModelFiles.models()
			.stream()
			.flatMap((file) -> Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(UserTask.class).stream())
			.forEach((task) -> assertThat(
					task.getName() + " " + task.getDocumentations().iterator().next().getTextContent())
				.doesNotContainPattern("(?i)compuls|mandatory|obliged|must (answer|disclose|comply)|required by law"));
		assertThat(textOf("check-power")).contains("the council may say no");
		assertThat(textOf("weigh-tests")).contains("the council may say no");
	}

	/** The reverse: what is a duty does not look like a choice. */
	@Test
	void noScreenOfADutyCallsItAChoice() {
		assertThat(List.of("check-care-relationship", "prepare-care-answer"))
			.allSatisfy((form) -> assertThat(textOf(form)).doesNotContainPattern("(?i)say no|own choice|voluntary"));
	}

	@Test
	void textsAreNeverOnTheListOfWhatTheEngineMayKnow() {
		forms().flatMap((file) -> form(file).findParents("key").stream())
			.filter((field) -> field.path("type").asText().startsWith("text"))
			.forEach((field) -> assertThat(VARIABLES).doesNotContainKey(field.path("key").asText()));
	}

	private static String textOf(String form) {
		return form(Path.of("forms", form + ".form")).path("components").path(0).path("text").asText();
	}

	@ParameterizedTest(name = "{1} of {0}")
	@CsvSource({ "approve, refusalCodes, disclosure-refusals", "weigh-tests, refusalCodes, disclosure-refusals",
			"return-request, returnCodes, disclosure-refusals", "check-power, bars, bars" })
	void codesReadAsInTheCatalogue(String form, String key, String catalogue) {
		Map<String, String> law = catalogue(catalogue, "name");
		assertThat(field(form, key).path("values")).isNotEmpty()
			.allSatisfy((option) -> assertThat(option.path("label").asText())
				.isEqualTo(option.path("value").asText() + " " + law.get(option.path("value").asText())));
	}

	@Test
	void theFormsOfADecisionOfferEveryRefusalAndTheOneOfThePowerEveryBar() {
		assertThat(values("approve", "refusalCodes")).isEqualTo(catalogue("disclosure-refusals", "name").keySet());
		assertThat(values("weigh-tests", "refusalCodes")).isEqualTo(catalogue("disclosure-refusals", "name").keySet());
		assertThat(values("check-power", "bars")).isEqualTo(catalogue("bars", "name").keySet());
	}

	@Test
	void everyConditionForSpecialAndCriminalDataIsOfferedAndReadsAsInTheCatalogue() {
		Map<String, String> conditions = new HashMap<>(Map.of("NONE", "NONE No such data"));
		Catalogue.rows("conditions")
			.filter((row) -> !row.path("data").path(0).asText().equals("LAW_ENFORCEMENT"))
			.forEach((row) -> conditions.put(row.path("code").asText(),
					row.path("code").asText() + " " + row.path("name").asText()));
		Map<String, String> offered = new HashMap<>();
		field("weigh-tests", "conditionCode").path("values")
			.forEach((option) -> offered.put(option.path("value").asText(), option.path("label").asText()));
		assertThat(offered).isEqualTo(conditions);
	}

	@Test
	void aLawfulBasisOfADisclosureReadsAsInItsCatalogue() {
		Map<String, String> names = catalogue("lawful-bases", "name");
		names.putAll(catalogue("conditions", "name"));
		assertThat(field("weigh-tests", "lawfulBasis").path("values")).isNotEmpty()
			.allSatisfy((option) -> assertThat(option.path("label").asText())
				.isEqualTo(option.path("value").asText() + " " + names.get(option.path("value").asText())));
	}

	@Test
	void servicesReadAsInTheCatalogue() {
		Map<String, String> offered = new HashMap<>();
		field("choose-services", "services").path("values")
			.forEach((option) -> offered.put(option.path("value").asText(), option.path("label").asText()));
		assertThat(offered).isEqualTo(catalogue("services", "name"));
	}

	@Test
	void theThirteenTestsReadAsInTheCatalogue() {
		Map<String, String> tests = catalogue("disclosure-tests", "name");
		Map<String, String> asked = new HashMap<>();
		forms().flatMap((file) -> form(file).findParents("key").stream())
			.filter((field) -> field.path("key").asText().matches("dt\\d+"))
			.forEach((field) -> asked.put(field.path("key").asText().toUpperCase(Locale.ROOT),
					field.path("label").asText()));
		assertThat(asked).hasSize(13)
			.allSatisfy((code, label) -> assertThat(label).isEqualTo(code + " " + tests.get(code)));
	}

	private static JsonNode field(String form, String key) {
		return form(Path.of("forms", form + ".form")).findParents("key")
			.stream()
			.filter((one) -> one.path("key").asText().equals(key))
			.findFirst()
			.orElseThrow();
	}

	private static Set<String> values(String form, String key) {
		return new HashSet<>(field(form, key).path("values").findValuesAsText("value"));
	}

	private static Map<String, String> catalogue(String name, String column) {
		return Catalogue.column(name, column);
	}

	@ParameterizedTest
	@ValueSource(strings = { "form: is not named like its file", "form: is of another schema version",
			"form: is for another platform", "form: does not begin with what to do and where the case file is",
			"twice: has no id of its own", "intro: calls a voluntary answer compulsory",
			"choice: calls a voluntary answer compulsory", "intro: is a text with a key", "box: has no label",
			"twice: asks the same twice", "silent: has no label", "loose: is not on the list and yet no text",
			"endless: is a text without an end", "leak: is on the list as a code", "count: has no bounds",
			"choice: is a choice that may be left open", "choice: offers what is no code",
			"choice: offers the same twice", "choice: offers something without a name", "single: offers no choice",
			"count: is hidden by what is no expression", "leak: depends on weather, which nobody knows" })
	void aBadFormIsRefused(String breach) {
		assertThat(FormRules.breaches("bad-example", form(BAD), VARIABLES)).contains(breach);
	}

	@Test
	void aFieldIsOfferedOnceInTheWholeHouseWithTheSameKind() {
		Map<String, Set<String>> kinds = new HashMap<>();
		forms().flatMap((file) -> form(file).findParents("key").stream())
			.forEach((field) -> kinds.computeIfAbsent(field.path("key").asText(), (key) -> new HashSet<>())
				.add(field.path("type").asText()));
		assertThat(kinds).allSatisfy((key, types) -> assertThat(List.copyOf(types)).as(key).hasSize(1));
	}

}
