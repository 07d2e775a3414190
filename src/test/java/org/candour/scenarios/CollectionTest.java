package org.candour.scenarios;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.candour.disclosures.Bodies;
import org.candour.disclosures.oauth.ApiClients;
import org.candour.support.CandourTest;
import org.candour.support.SharedEndpoint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The requests of docs/collection work as they stand there, cover the whole interface,
 * and hold everything that docs/api.md shows.
 */
@CandourTest
class CollectionTest {

	private static final Path FOLDER = Path.of("docs/collection");

	@LocalServerPort
	private int port;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Bodies bodies;

	@Autowired
	private ApiClients clients;

	@BeforeEach
	void theClientsOfTheDemonstration() {
		DemoClients.add(this.bodies, this.clients);
	}

	@Test
	void aBodysWholeJourneyWorksAsItIsWritten() throws IOException {
		run("1-ask.http", Map.of());
		AnsweredRequest answered = new AnsweredRequest(new House(this.context));
		String caseRef = answered.by(this.port);
		run("2-answer.http", Map.of());
		run("3-change-and-withdraw.http", Map.of());
		run("4-webhooks.http", Map.of("endpoint", SharedEndpoint.url("/" + UUID.randomUUID())));
		run("5-web-forms.http", Map.of());
		answered.corrected(caseRef);
		run("6-correction.http", Map.of());
	}

	@Test
	void everyFileIsRun() throws IOException {
		assertThat(files()).hasSize(6);
	}

	@Test
	void everyOperationOfTheInterfaceIsThere() throws IOException {
		JsonNode paths = new Http(this.port).get("/v3/api-docs").json().get("paths");
		Set<String> operations = new TreeSet<>();
		paths.fields()
			.forEachRemaining((path) -> path.getValue()
				.fieldNames()
				.forEachRemaining((method) -> operations.add(Operation.of(method, path.getKey()))));
		assertThat(operations).hasSizeGreaterThan(15);
		assertThat(inTheCollection()).containsAll(operations);
	}

	@Test
	void whatTheGuideShowsIsThere() {
		assertThat(ApiGuide.read().operations()).hasSizeGreaterThan(15);
		assertThat(inTheCollection()).containsAll(ApiGuide.read().operations());
	}

	@Test
	void anotherStatusThanExpectedIsAFailure(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("x.http"),
				"@host = x\n\n### Nobody is there\n# @expect 200\nGET {{host}}/api/v1/gateways\n");
		assertThatThrownBy(() -> new HttpFileRun(HttpFile.read(file), Map.of("host", host())).all())
			.isInstanceOf(AssertionError.class)
			.hasMessageContaining("Nobody is there")
			.hasMessageContaining("401");
		Files.writeString(file, "### Says nothing\nGET http://x/\n");
		assertThatThrownBy(() -> HttpFile.read(file)).hasMessageContaining("Says nothing");
	}

	private void run(String name, Map<String, String> others) throws IOException {
		Map<String, String> variables = new HashMap<>(others);
		variables.put("host", host());
		new HttpFileRun(HttpFile.read(FOLDER.resolve(name)), variables).all();
	}

	private String host() {
		return "http://localhost:" + this.port;
	}

	private static Set<String> inTheCollection() {
		return files().stream()
			.flatMap((file) -> HttpFile.read(file).requests().stream())
			.map((request) -> Operation.of(request.method(), request.url()))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static List<Path> files() {
		try (Stream<Path> all = Files.list(FOLDER)) {
			return all.filter((path) -> path.toString().endsWith(".http")).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
