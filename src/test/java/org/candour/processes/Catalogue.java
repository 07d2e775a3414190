package org.candour.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

/** A catalogue of law/, as the people read it who write it. */
final class Catalogue {

	private Catalogue() {
	}

	/** One column of a catalogue, by the code of its row. */
	static Map<String, String> column(String catalogue, String column) {
		Map<String, String> values = new LinkedHashMap<>();
		rows(catalogue).forEach((row) -> values.put(row.path("code").asText(), row.path(column).asText()));
		return values;
	}

	static Stream<JsonNode> rows(String catalogue) {
		try {
			return each(new ObjectMapper(new YAMLFactory()).readTree(Path.of("law", catalogue + ".yaml").toFile())
				.path("rows"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Stream<JsonNode> each(JsonNode list) {
		return StreamSupport.stream(list.spliterator(), false);
	}

}
