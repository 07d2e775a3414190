package org.candour.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** What the forms of rights requests offer is what the catalogues of the law hold. */
class RightsFormsTest {

	/**
	 * Closing a request at the door or without an answer is not proposed as a refusal.
	 */
	private static final Set<String> AT_THE_DOOR = Set.of("RR-01", "RR-02", "RR-11", "RR-12", "RR-14", "RR-16");

	/** What it proposes has names that no process knows (6.3). */
	private static final String ACCESS = "propose-access-answer";

	private static JsonNode field(String form, String key) {
		try {
			return new ObjectMapper().readTree(Path.of("forms", form + ".form").toFile())
				.findParents("key")
				.stream()
				.filter((one) -> one.path("key").asText().equals(key))
				.findFirst()
				.orElseThrow();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Map<String, String> options(String form, String key) {
		return Catalogue.each(field(form, key).path("values"))
			.collect(Collectors.toMap((option) -> option.path("value").asText(),
					(option) -> option.path("label").asText()));
	}

	static Stream<Arguments> proposals() {
		return Stream.of(arguments("propose-access-answer", List.of("R-ACCESS"), "LAPSED_NO_CLARIFICATION"),
				arguments("weigh-accuracy", List.of("R-RECTIFY"), null),
				arguments("weigh-part-three-accuracy", List.of("R-RECTIFY"), null),
				arguments("weigh-erasure-grounds", List.of("R-ERASE"), null),
				arguments("weigh-part-three-grounds", List.of("R-ERASE", "R-RESTRICT"), null),
				arguments("weigh-restriction-ground", List.of("R-RESTRICT"), null),
				arguments("balance-interests", List.of("R-OBJECT"), null),
				arguments("propose-portability", List.of("R-PORT"), null),
				arguments("review-afresh", List.of("R-ADM"), null),
				arguments("check-other-basis", List.of("R-CONSENT"), null),
				arguments("find-notice-version", List.of("R-INFORM"), null));
	}

	@ParameterizedTest(name = "{0} offers the outcomes of {1}")
	@MethodSource("proposals")
	void aProposalIsAnOutcomeOfItsRight(String form, List<String> rights, String besides) {
		Set<String> outcomes = Catalogue.rows("rights")
			.filter((row) -> rights.contains(row.path("code").asText()))
			.flatMap((row) -> Catalogue.each(row.path("outcomes")))
			.map(JsonNode::asText)
			.collect(Collectors.toCollection(TreeSet::new));
		if (besides != null) {
			outcomes.add(besides);
		}
		// set by the models: a restriction ends later, and what no person decides
		outcomes.removeAll(Set.of("LIFTED", "NOT_ADM"));
		assertThat(options(form, form.equals(ACCESS) ? "accessProposal" : "proposal").keySet())
			.containsExactlyInAnyOrderElementsOf(outcomes);
	}

	@ParameterizedTest(name = "{0} offers the refusals of {1} under {2}")
	@CsvSource({ "propose-access-answer, R-ACCESS, ", "weigh-accuracy, R-RECTIFY, UKGDPR",
			"weigh-part-three-accuracy, R-RECTIFY, PART3", "weigh-erasure-grounds, R-ERASE, UKGDPR",
			"weigh-part-three-grounds, R-ERASE, PART3", "weigh-restriction-ground, R-RESTRICT, UKGDPR",
			"balance-interests, R-OBJECT, UKGDPR", "propose-portability, R-PORT, UKGDPR",
			"find-notice-version, R-INFORM, " })
	void everyRefusalOfTheRightIsOfferedAndReadsAsInTheCatalogue(String form, String right, String regime) {
		Map<String, String> refusals = Catalogue.rows("refusals")
			.filter((row) -> row.path("everyRight").asBoolean() || holds(row.path("rights"), right))
			.filter((row) -> regime == null || holds(row.path("regimes"), regime))
			.filter((row) -> !AT_THE_DOOR.contains(row.path("code").asText()))
			.collect(Collectors.toMap((row) -> row.path("code").asText(),
					(row) -> row.path("code").asText() + " " + row.path("name").asText()));
		assertThat(options(form, form.equals(ACCESS) ? "accessRefusals" : "refusalCodes")).isEqualTo(refusals);
	}

	private static boolean holds(JsonNode list, String code) {
		return Catalogue.each(list).anyMatch((one) -> one.asText().equals(code));
	}

	@Test
	void everyLawfulBasisIsOffered() {
		Map<String, String> bases = Catalogue.column("lawful-bases", "name");
		assertThat(options("find-basis", "lawfulBasis").keySet()).isEqualTo(bases.keySet());
		assertThat(options("find-basis", "lawfulBasis"))
			.allSatisfy((code, label) -> assertThat(label).isEqualTo(code + " " + bases.get(code)));
	}

	@Test
	void everyLimitOfErasureIsOffered() {
		Set<String> limits = Catalogue.column("exemptions", "name")
			.keySet()
			.stream()
			.filter((code) -> code.startsWith("UKGDPR-A17-3-"))
			.collect(Collectors.toCollection(TreeSet::new));
		limits.add("NONE");
		assertThat(options("weigh-erasure-grounds", "erasureLimit").keySet()).isEqualTo(limits);
	}

	@ParameterizedTest
	@CsvSource({ "mark-restriction, markedIn", "confirm-suppression, markedIn", "find-consent, services" })
	void servicesReadAsInTheCatalogue(String form, String key) {
		assertThat(options(form, key)).isEqualTo(Catalogue.column("services", "name"));
	}

	/** S-10. */
	@Test
	void noExemptionCanBeChosenAgainstDirectMarketing() {
		assertThat(options("confirm-suppression", "markedIn").keySet()).noneMatch((code) -> code.contains("GDPR"));
		assertThat(Stream.of("refusalCodes", "proposal", "exemptionCodes"))
			.allSatisfy((key) -> assertThat(fields("confirm-suppression")).doesNotContain(key));
	}

	private static List<String> fields(String form) {
		try {
			return new ObjectMapper().readTree(Path.of("forms", form + ".form").toFile()).findValuesAsText("key");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
