package org.candour.engine.http;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** Looks into a JSON body for what a query may not hold, at any depth. */
final class JsonBody {

	/** Bytes. A form holds a few long texts; no query comes near. */
	static final int LONGEST = 1024 * 1024;

	static final String NO_EXPRESSIONS = "A query may not carry expressions.";

	static final String NO_NUL = "A value holds a character that is not taken here.";

	static final String NO_VARIABLES = "A query may not ask for the values of variables.";

	private static final String VARIABLE = "variable";

	private static final String ORDER = "sortBy";

	private static final JsonFactory JSON = new JsonFactory();

	private JsonBody() {
	}

	/**
	 * What a body may not hold, in a sentence.
	 * @param texts whether it holds what people wrote, in which any character may stand
	 * @param answers whether it asks for or holds variables, as the answers of a form
	 */
	static Optional<String> whatIsWrong(byte[] content, boolean texts, boolean answers) {
		if (content.length > LONGEST) {
			return Optional.of("The request is too long.");
		}
		try (JsonParser parser = JSON.createParser(content)) {
			if (parser.nextToken() != JsonToken.START_OBJECT) {
				return Optional.of("This is not a JSON object.");
			}
			for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
				if (!texts && token == JsonToken.VALUE_STRING && holdsNul(parser.getText())) {
					return Optional.of(NO_NUL);
				}
				if (token != JsonToken.FIELD_NAME) {
					continue;
				}
				String name = parser.currentName();
				if (namesAnExpression(name)) {
					return Optional.of(NO_EXPRESSIONS);
				}
				if (!answers && asksForValues(name) && !empty(parser)) {
					return Optional.of(NO_VARIABLES);
				}
				String order = ORDER.equalsIgnoreCase(name) ? parser.nextTextValue() : null;
				if (asksForValues(order)) {
					return Optional.of(NO_VARIABLES);
				}
				if (!texts && order != null && holdsNul(order)) {
					return Optional.of(NO_NUL);
				}
			}
			return Optional.empty();
		}
		catch (IOException ex) {
			return Optional.of("This is not JSON.");
		}
	}

	/**
	 * Whether a condition or an order of this name concerns variables: which cases have a
	 * certain value, or in which order their values stand. Who may not see a value could
	 * find it out so.
	 */
	static boolean asksForValues(String name) {
		return name != null && name.toLowerCase(Locale.ROOT).contains(VARIABLE);
	}

	/** Tasklist sends its conditions empty where nobody set one. */
	private static boolean empty(JsonParser parser) throws IOException {
		return switch (parser.nextToken()) {
			case VALUE_NULL, VALUE_FALSE -> true;
			case START_ARRAY -> parser.nextToken() == JsonToken.END_ARRAY;
			case START_OBJECT -> parser.nextToken() == JsonToken.END_OBJECT;
			default -> false;
		};
	}

	/** No text of the database holds it, so nothing can be found by it. */
	static boolean holdsNul(String value) {
		return value.indexOf('\0') >= 0;
	}

	static boolean namesAnExpression(String name) {
		return name.toLowerCase(Locale.ROOT).endsWith("expression");
	}

}
