package org.candour.engine.http;

import java.io.IOException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A form as Tasklist submits it. Tasklist repeats the type a variable had before; one
 * that was empty has none, and the engine would refuse the answer now given.
 */
final class SubmittedForm {

	private static final ObjectMapper JSON = new ObjectMapper();

	private SubmittedForm() {
	}

	static byte[] withoutEmptyTypes(byte[] content) throws IOException {
		JsonNode form = JSON.readTree(content);
		form.path("variables").forEach((variable) -> {
			if (variable instanceof ObjectNode answer && answer.path("type").asText().equalsIgnoreCase("null")
					&& !answer.path("value").isNull()) {
				answer.remove("type");
			}
		});
		return JSON.writeValueAsBytes(form);
	}

}
