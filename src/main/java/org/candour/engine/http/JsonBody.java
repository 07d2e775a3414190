package org.candour.engine.http;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** Looks into a JSON body for expressions, at any depth. */
final class JsonBody {

	/** Bytes. A form holds a few long texts; no query comes near. */
	static final int LONGEST = 1024 * 1024;

	private static final JsonFactory JSON = new JsonFactory();

	private JsonBody() {
	}

	static Optional<String> whatIsWrong(byte[] content) {
		if (content.length > LONGEST) {
			return Optional.of("The request is too long.");
		}
		try (JsonParser parser = JSON.createParser(content)) {
			for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
				if (token == JsonToken.FIELD_NAME && namesAnExpression(parser.currentName())) {
					return Optional.of("A query may not carry expressions.");
				}
			}
			return Optional.empty();
		}
		catch (IOException ex) {
			return Optional.of("This is not JSON.");
		}
	}

	static boolean namesAnExpression(String name) {
		return name.toLowerCase(Locale.ROOT).endsWith("expression");
	}

}
