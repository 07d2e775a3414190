package org.candour.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.candour.disclosures.Outcome;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * However a case ends, {@code law/outcomes.yaml} says what that is called: the ends of
 * the models, what forms propose, and what the code itself gives.
 */
class EveryOutcomeIsARowTest {

	private static final Pattern CODE = Pattern.compile("[A-Z]+(_[A-Z]+)*");

	/** Fields of forms whose answer becomes the outcome of the case. */
	private static final Set<String> PROPOSING = Set.of("proposal", "accessProposal", "complaintProposal",
			"regulatorOutcome");

	/** Where the code itself names the outcome, as the argument that is in brackets. */
	private static final List<Pattern> GIVEN = List.of(Pattern.compile("\\.answered\\([^;]*?, \"([A-Z_]+)\"\\)"),
			Pattern.compile("\\b(?:conclude|propose)\\(caseRef, \"([A-Z_]+)\""),
			Pattern.compile("\\.withdraw\\([^;]*?, \"([A-Z_]+)\""),
			Pattern.compile("\\.decide\\(request, \"([A-Z_]+)\""),
			Pattern.compile("String (?:REFUSED|REDIRECTED|LAPSED) = \"([A-Z_]+)\""),
			Pattern.compile("\"(?:CONFIRM|VARY|REPLACE)\",\\s*\"([A-Z]+ED)\""));

	private final Set<String> rows = new TreeSet<>(Catalogue.column("outcomes", "name").keySet());

	@Test
	void theEndsOfTheModels() {
		Set<String> ends = new TreeSet<>();
		ModelFiles.models()
			.forEach((file) -> Bpmn.readModelFromFile(file.toFile())
				.getModelElementsByType(EndEvent.class)
				.stream()
				.map(EndEvent::getName)
				.filter((name) -> name != null && CODE.matcher(name).matches())
				.forEach(ends::add));
		assertThat(ends).contains("NO_DATA", "LAPSED_NO_CLARIFICATION", "INCIDENT");
		assertThat(this.rows).containsAll(ends);
	}

	@Test
	void whatFormsPropose() {
		Set<String> proposed = new TreeSet<>();
		ModelFiles.forms()
			.stream()
			.flatMap((form) -> json(form).findParents("key").stream())
			.filter((field) -> PROPOSING.contains(field.path("key").asText()))
			.flatMap((field) -> Catalogue.each(field.path("values")))
			.map((option) -> option.path("value").asText())
			.forEach(proposed::add);
		assertThat(proposed).contains("NCND", "LAPSED_NO_CLARIFICATION", "NOT_UPHELD", "REPRIMAND");
		assertThat(this.rows).containsAll(proposed);
	}

	@Test
	void whatTheCodeItselfGives() throws IOException {
		Set<String> given = new TreeSet<>();
		try (Stream<Path> sources = Files.walk(Path.of("src/main/java/org/candour"))) {
			for (Path source : sources.filter((file) -> file.toString().endsWith(".java")).toList()) {
				String text = Files.readString(source);
				for (Pattern pattern : GIVEN) {
					Matcher found = pattern.matcher(text);
					while (found.find()) {
						given.add(found.group(1));
					}
				}
			}
		}
		assertThat(given).contains("LOGGED", "REPORTED", "REDIRECTED", "WITHDRAWN", "UPHELD", "CONFIRMED", "VARIED",
				"REPLACED", "LAPSED_NO_CLARIFICATION", "NOT_ADM");
		assertThat(this.rows).containsAll(given)
			.containsAll(Arrays.stream(Outcome.values()).map(Outcome::name).toList());
	}

	private static JsonNode json(Path form) {
		try {
			return new ObjectMapper().readTree(form.toFile());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
