package org.candour.engine.http;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** Looks into a JSON body for what a query may not hold, at any depth. */
final class JsonBody {

	/** Bytes. A form holds a few long texts; no query comes near. */
	static final int LONGEST = 1024 * 1024;

	private static final Set<String> VALUES = Set.of("variables", "processvariables", "taskvariables",
			"caseinstancevariables", "processinstancevariables", "caseexecutionvariables");

	private static final JsonFactory JSON = new JsonFactory();

	private JsonBody() {
	}

	/**
	 * Looks at a body.
	 * @param texts whether it holds what people wrote, in which any character may stand
	 */
	static Optional<String> whatIsWrong(byte[] content, boolean texts) {
		if (content.length > LONGEST) {
			return Optional.of("The request is too long.");
		}
		try (JsonParser parser = JSON.createParser(content)) {
			if (parser.nextToken() != JsonToken.START_OBJECT) {
				return Optional.of("This is not a JSON object.");
			}
			for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
				if (!texts && token == JsonToken.VALUE_STRING && holdsNul(parser.getText())) {
					return Optional.of("A value holds a character that is not taken here.");
				}
				if (token == JsonToken.FIELD_NAME && namesAnExpression(parser.currentName())) {
					return Optional.of("A query may not carry expressions.");
				}
				if (token == JsonToken.START_ARRAY && asksForValues(parser.currentName())
						&& parser.nextToken() != JsonToken.END_ARRAY) {
					return Optional.of("A query may not ask for the values of variables.");
				}
			}
			return Optional.empty();
		}
		catch (IOException ex) {
			return Optional.of("This is not JSON.");
		}
	}

	/**
	 * Whether a list of this name asks which cases have a certain value: who may not see
	 * the value could find it out so.
	 */
	static boolean asksForValues(String name) {
		return name != null && VALUES.contains(name.toLowerCase(Locale.ROOT));
	}

	/** No text of the database holds it, so nothing can be found by it. */
	static boolean holdsNul(String value) {
		return value.indexOf('\0') >= 0;
	}

	static boolean namesAnExpression(String name) {
		return name.toLowerCase(Locale.ROOT).endsWith("expression");
	}

}
