package org.candour.law;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;

/** Reads one catalogue against its schema. */
class CatalogueFile {

	private static final String SCHEMAS = "https://candour.invalid/law/";

	/**
	 * The schemas are the code's expectation, so they never come from a council's own
	 * folder.
	 */
	private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(VersionFlag.V202012,
			(builder) -> builder.schemaMappers((mappers) -> mappers.mapPrefix(SCHEMAS, "classpath:law/schema/")));

	private static final ObjectMapper MAPPER = JsonMapper.builder().addModule(new JavaTimeModule()).build();

	private static final String ROWS = "rows";

	private final LawFiles files;

	CatalogueFile(LawFiles files) {
		this.files = files;
	}

	/**
	 * The rows of a file.
	 * @throws LawInvalid naming file, row and rule
	 */
	<T extends LawRow> Catalogue<T> read(String name, Class<T> kind) {
		String file = name + ".yaml";
		JsonNode content = this.files.yaml(file);
		JsonSchema schema = FACTORY.getSchema(SchemaLocation.of(SCHEMAS + name + ".schema.json"));
		List<String> findings = schema.validate(content)
			.stream()
			.map((broken) -> finding(file, content, broken))
			.toList();
		if (!findings.isEmpty()) {
			throw new LawInvalid(findings);
		}
		List<T> rows = new ArrayList<>();
		for (JsonNode row : content.path(ROWS)) {
			rows.add(row(file, row, kind));
		}
		return new Catalogue<>(name, rows);
	}

	private static <T> T row(String file, JsonNode row, Class<T> kind) {
		try {
			return MAPPER.treeToValue(row, kind);
		}
		catch (JsonProcessingException ex) {
			throw new LawInvalid(
					List.of("%s, row %s: %s".formatted(file, row.path("code").asText("?"), ex.getOriginalMessage())));
		}
	}

	private static String finding(String file, JsonNode content, ValidationMessage broken) {
		JsonNodePath path = broken.getInstanceLocation();
		if (path.getNameCount() < 2 || !ROWS.equals(path.getElement(0))) {
			return "%s: %s".formatted(file, broken.getError());
		}
		int index = (Integer) path.getElement(1);
		String code = content.path(ROWS).path(index).path("code").asText("number " + (index + 1));
		StringBuilder field = new StringBuilder();
		for (int i = 2; i < path.getNameCount(); i++) {
			field.append('/').append(path.getElement(i));
		}
		return "%s, row %s%s: %s".formatted(file, code, field.isEmpty() ? "" : ", " + field, broken.getError());
	}

}
