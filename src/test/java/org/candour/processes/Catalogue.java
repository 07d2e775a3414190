package org.candour.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

/** A catalogue of law/, as the people read it who write it. */
final class Catalogue {

	private Catalogue() {
	}

	/** One column of a catalogue, by the code of its row. */
	static Map<String, String> column(String catalogue, String column) {
		Path file = Path.of("law", catalogue + ".yaml");
		Map<String, String> values = new LinkedHashMap<>();
		try {
			new ObjectMapper(new YAMLFactory()).readTree(file.toFile())
				.path("rows")
				.forEach((row) -> values.put(row.path("code").asText(), row.path(column).asText()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return values;
	}

}
