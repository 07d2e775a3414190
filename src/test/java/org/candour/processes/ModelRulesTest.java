package org.candour.processes;

import java.nio.file.Path;
import java.util.List;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every model keeps the rules, and each rule refuses a bad example. */
class ModelRulesTest {

	private static final Path BAD = Path.of("src/test/resources/models/bad-example.bpmn");

	private static final ExpressionRules EXPRESSIONS = new ExpressionRules(knownVariables().keySet());

	static Map<String, String> knownVariables() {
		return list("process-variables.yaml");
	}

	/** What a form may ask: also what no process may know. */
	static Map<String, String> knownAnswers() {
		Map<String, String> answers = new HashMap<>(list("silent-answers.yaml"));
		assertThat(answers).isNotEmpty().doesNotContainKeys(knownVariables().keySet().toArray(String[]::new));
		answers.putAll(knownVariables());
		return answers;
	}

	@SuppressWarnings("unchecked")
	private static Map<String, String> list(String file) {
		try {
			return new ObjectMapper(new YAMLFactory()).readValue(Path.of("src/main/resources", file).toFile(),
					Map.class);
		}
		catch (java.io.IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	static Stream<Path> models() {
		return ModelFiles.models().stream();
	}

	private static BpmnModelInstance model(Path file) {
		return Bpmn.readModelFromFile(file.toFile());
	}

	@ParameterizedTest
	@MethodSource("models")
	void aModelKeepsTheRules(Path file) {
		assertThat(ModelRules.breaches(model(file))).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("models")
	void aDrawingCanBeRead(Path file) {
		assertThat(DiagramRules.breaches(model(file))).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("models")
	void expressionsUseWhatIsOnTheListsAlone(Path file) {
		assertThat(EXPRESSIONS.breaches(ModelFiles.read(file))).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("models")
	void aModelIsNamedLikeItsFile(Path file) {
		assertThat(model(file).getModelElementsByType(Process.class)).singleElement()
			.extracting(Process::getId)
			.isEqualTo(ModelFiles.nameOf(file));
	}

	@ParameterizedTest
	@ValueSource(strings = { "bad-example: cannot be executed", "bad-example: has no version tag",
			"bad-example: keeps its history for ever", "bad-example: does not say what it is",
			"bad-example: has more tasks than a reader can hold", "bad-example: has not one start",
			"bad-example: has no end", "empty-scope: has not one start", "empty-scope: has no end",
			"nameless: has no name", "nameless: is never reached", "nameless: leads nowhere",
			"splitting: splits without a gateway", "conditional: splits without a gateway",
			"mixed: joins and splits at once", "mixed: asks no question", "mixed: has no default",
			"silent-answer: is an answer without a label", "silent-answer: needs a condition unless it is the default",
			"bare-task: does not say what to do", "bare-task: does not open the newest form of its own name",
			"bare-task: is nobody's", "bare-task: names a person", "bare-task: is never due",
			"bare-task: has no priority", "calls-nothing: calls nothing",
			"sends-at-once: leaves the transaction without being asynchronous", "tried-once: is not tried again",
			"wrong-table: asks a table that does not exist", "wrong-call: calls a model that does not exist",
			"wrong-call: does not hand on the case reference", "wrong-call: does not hand on the facts",
			"wrong-call: takes back more than it names", "timeless: names no rule for its time", "script: is a script",
			"script: is code in a model", "executionListener: is code in a model", "taskListener: is code in a model",
			"calls-nothing: names code by class" })
	void aBadModelIsRefused(String breach) {
		assertThat(ModelRules.breaches(model(BAD))).contains(breach);
	}

	@Test
	void aBadDrawingIsRefused() {
		assertThat(DiagramRules.breaches(model(BAD))).contains("nameless: is not drawn",
				"splitting-to-mixed: is not drawn", "mixed: its label is not placed",
				"labelled-answer: its label is not placed", "down: crosses across");
	}

	@ParameterizedTest
	@ValueSource(strings = { "${runtimeService.deleteProcessInstance(caseRef)}", "${clock.now()}",
			"${clock.hours(1, 2)}", "${caseRef.getClass()}", "${''.getClass().forName('x')}", "${execution.id}",
			"#{caseRef}", "${subjectName}", "${clock.hours(hoursOfMine)}", "${services[0]}" })
	void anExpressionOutsideTheListsIsRefused(String expression) {
		assertThat(EXPRESSIONS.breaches(expression)).isNotEmpty();
	}

	@Test
	void aTableIsNamedLikeItsFileAndKeepsItsHistoryForATime() {
		assertThat(ModelFiles.decisions()).isNotEmpty().allSatisfy((file) -> {
			org.camunda.bpm.model.dmn.instance.Decision decision = org.camunda.bpm.model.dmn.Dmn
				.readModelFromFile(file.toFile())
				.getModelElementsByType(org.camunda.bpm.model.dmn.instance.Decision.class)
				.iterator()
				.next();
			assertThat(decision.getId()).isEqualTo(ModelFiles.nameOf(file));
			assertThat(decision.getCamundaHistoryTimeToLiveString()).isEqualTo("P2557D");
			assertThat(decision.getVersionTag()).isEqualTo("1.0");
		});
	}

	/** Some are asked by the case file, so that the engine keeps nothing of it. */
	@Test
	void theTablesAreTheOnesTheModelsOrTheCaseFileAsk() {
		Set<String> asked = new TreeSet<>(Set.of("letter-choice", "rights-triggers", "rights-approver-level"));
		models().flatMap((file) -> model(file).getModelElementsByType(BusinessRuleTask.class).stream())
			.map(BusinessRuleTask::getCamundaDecisionRef)
			.forEach(asked::add);
		assertThat(ModelFiles.decisions().stream().map(ModelFiles::nameOf)).containsExactlyInAnyOrderElementsOf(asked);
	}

}
