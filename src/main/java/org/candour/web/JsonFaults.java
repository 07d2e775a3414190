package org.candour.web;

import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * Says where a JSON text is wrong. The name of an unknown member is the sender's and is
 * not repeated; its place is told by line and column.
 */
final class JsonFaults {

	private JsonFaults() {
	}

	static Fault of(Throwable cause) {
		if (duplicate(cause) instanceof JsonParseException duplicate) {
			return Fault.at(pointer(duplicate), "duplicate-member", "This member is given twice.");
		}
		if (cause instanceof UnrecognizedPropertyException unknown) {
			List<JsonMappingException.Reference> path = unknown.getPath();
			return Fault.at(pointer(path.subList(0, path.size() - 1)), "unknown-member",
					"There is a member here that is not known%s.".formatted(place(unknown.getLocation())));
		}
		if (limit(cause)) {
			return Fault.at("", "limit", "The JSON text is nested too deeply or holds too long a value.");
		}
		if (cause instanceof MismatchedInputException mismatch && !mismatch.getPath().isEmpty()) {
			return Fault.at(pointer(mismatch.getPath()), "type", expected(mismatch.getTargetType()));
		}
		if (cause instanceof JsonMappingException mapping && !(mapping.getCause() instanceof JsonParseException)) {
			return Fault.at(pointer(mapping.getPath()), "type", "This does not have the form it must have.");
		}
		return Fault.at("", "json", "The body is not a JSON object%s.".formatted(place(location(cause))));
	}

	private static Throwable duplicate(Throwable cause) {
		for (Throwable at = cause; at != null; at = at.getCause()) {
			if (at instanceof JsonParseException parse && parse.getOriginalMessage() != null
					&& parse.getOriginalMessage().startsWith("Duplicate field")) {
				return parse;
			}
		}
		return null;
	}

	private static boolean limit(Throwable cause) {
		for (Throwable at = cause; at != null; at = at.getCause()) {
			if (at instanceof StreamConstraintsException) {
				return true;
			}
		}
		return false;
	}

	private static String pointer(JsonParseException duplicate) {
		JsonParser parser = duplicate.getProcessor();
		return (parser != null) ? parser.getParsingContext().pathAsPointer().toString() : "";
	}

	private static String pointer(List<JsonMappingException.Reference> path) {
		return path.stream()
			.map((step) -> "/" + ((step.getFieldName() != null) ? escaped(step.getFieldName()) : step.getIndex()))
			.collect(Collectors.joining());
	}

	private static String escaped(String name) {
		return name.replace("~", "~0").replace("/", "~1");
	}

	private static String expected(Class<?> type) {
		if (type == null) {
			return "This does not have the form it must have.";
		}
		if (type.isEnum()) {
			return "This must be one of: "
					+ Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "))
					+ ".";
		}
		if (Temporal.class.isAssignableFrom(type)) {
			return "This must be a date such as 2026-01-31.";
		}
		if (type == String.class) {
			return "This must be a text.";
		}
		if (type == Boolean.class || type == boolean.class) {
			return "This must be true or false.";
		}
		return Iterable.class.isAssignableFrom(type) ? "This must be a list." : "This must be an object.";
	}

	private static JsonLocation location(Throwable cause) {
		return (cause instanceof JsonProcessingException json) ? json.getLocation() : null;
	}

	private static String place(JsonLocation location) {
		return (location != null) ? " (line %d, column %d)".formatted(location.getLineNr(), location.getColumnNr())
				: "";
	}

}
