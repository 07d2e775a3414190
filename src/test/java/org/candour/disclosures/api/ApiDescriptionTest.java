package org.candour.disclosures.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.candour.disclosures.RequestForm;
import org.candour.disclosures.RequestFormCheck;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** The description at /v3/api-docs says what the interface does. */
@CandourTest
class ApiDescriptionTest {

	@Autowired
	TestRestTemplate http;

	@Autowired
	RequestFormCheck check;

	@Autowired
	ObjectMapper json;

	private JsonNode api;

	@BeforeEach
	void read() {
		this.api = this.http.getForObject("/v3/api-docs", JsonNode.class);
	}

	@Test
	void itIsOpenApi31AndNamesTheWayToAToken() {
		assertThat(this.api.get("openapi").asText()).startsWith("3.1");
		assertThat(this.api.at("/components/securitySchemes/access-token/flows/clientCredentials/tokenUrl").asText())
			.endsWith("/oauth2/token");
		assertThat(this.api.at("/security/0/access-token").isMissingNode()).isFalse();
	}

	@Test
	void everyPathIsOfThisInterface() {
		assertThat(this.api.get("paths").fieldNames()).toIterable()
			.isNotEmpty()
			.allSatisfy((path) -> assertThat(path).startsWith("/api/v1/"));
	}

	@Test
	void everyOperationSaysHowItMayBeRefused() {
		operations().forEach((operation) -> {
			assertThat(operation.get("responses").fieldNames()).toIterable().contains("401", "403", "429");
			assertThat(operation.at("/responses/401/content/application~1problem+json/schema/$ref").asText())
				.isEqualTo("#/components/schemas/Problem");
			assertThat(operation.path("summary").asText()).isNotBlank();
		});
		assertThat(this.api.at("/components/schemas/Problem/properties").fieldNames()).toIterable()
			.contains("type", "title", "status", "detail", "instance", "errors");
	}

	@Test
	void everyPostAsksForAnIdempotencyKey() {
		this.api.get("paths").forEach((path) -> {
			if (path.has("post")) {
				assertThat(path.at("/post/parameters")).anySatisfy((parameter) -> {
					assertThat(parameter.get("name").asText()).isEqualTo("Idempotency-Key");
					assertThat(parameter.get("required").asBoolean()).isTrue();
				});
			}
		});
	}

	@Test
	void itsExampleIsARequestInOrder() throws Exception {
		JsonNode example = this.api.at("/components/schemas/RequestForm/example");
		RequestForm form = this.json.treeToValue(example, RequestForm.class);
		assertThat(this.check.check(form)).isEmpty();
	}

	@Test
	void whatItCallsRequiredIsWhatTheCheckRequires() throws Exception {
		RequestForm empty = this.json.readValue("""
				{"requester": {}, "kind": {}, "subjects": [{}], "data": {"items": [{}]}, "tests": {},
				"subjectContact": {}, "handling": {"urgency": "LIFE"}, "signOff": {}}""", RequestForm.class);
		Set<String> missing = new TreeSet<>();
		this.check.check(empty).forEach((finding) -> missing.add(finding.pointer().replaceAll("/0(?=/|$)", "")));
		Set<String> described = new TreeSet<>(List.of("/handling/urgencyReason"));
		describe("RequestForm", "", described);
		described.removeAll(List.of("/requester", "/kind", "/subjects", "/data", "/data/items", "/tests",
				"/subjectContact", "/handling", "/handling/urgency", "/signOff"));
		assertThat(missing).isEqualTo(described);
	}

	private void describe(String schema, String at, Set<String> described) {
		JsonNode node = this.api.at("/components/schemas/" + schema);
		node.path("required").forEach((name) -> {
			String pointer = at + "/" + name.asText();
			described.add(pointer);
			JsonNode property = node.at("/properties/" + name.asText());
			String ref = property.has("items") ? property.at("/items/$ref").asText() : property.path("$ref").asText();
			if (!ref.isEmpty()) {
				describe(ref.substring(ref.lastIndexOf('/') + 1), pointer, described);
			}
		});
	}

	private List<JsonNode> operations() {
		List<JsonNode> operations = new ArrayList<>();
		this.api.get("paths").forEach((path) -> path.fields().forEachRemaining((entry) -> {
			if (Set.of("get", "post", "put", "delete").contains(entry.getKey())) {
				operations.add(entry.getValue());
			}
		}));
		return operations;
	}

}
