package org.candour.law;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;

/**
 * The folder that holds the law files: on the class path, or one of the council's own.
 */
class LawFiles {

	private static final ObjectMapper YAML = YAMLMapper.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.build();

	private static final ObjectMapper JSON = JsonMapper.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.build();

	private final ResourceLoader resources;

	private final String location;

	/**
	 * Reads from a folder.
	 * @param location resource location that ends in a slash, such as
	 * {@code classpath:law/} or {@code file:/etc/candour/law/}
	 */
	LawFiles(ResourceLoader resources, String location) {
		this.resources = resources;
		this.location = location.endsWith("/") ? location : location + "/";
	}

	JsonNode yaml(String file) {
		return read(file, YAML);
	}

	JsonNode json(String file) {
		return read(file, JSON);
	}

	/** The lines of a plain text file. */
	List<String> lines(String file) {
		try {
			return this.resources.getResource(this.location + file)
				.getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.toList();
		}
		catch (IOException ex) {
			throw new LawInvalid(List.of("%s: the file cannot be opened.".formatted(file)));
		}
	}

	private JsonNode read(String file, ObjectMapper mapper) {
		Resource resource = this.resources.getResource(this.location + file);
		try (InputStream content = resource.getInputStream()) {
			return mapper.readTree(content);
		}
		catch (JsonProcessingException ex) {
			throw new LawInvalid(List.of("%s, line %d: cannot be read: %s".formatted(file,
					(ex.getLocation() != null) ? ex.getLocation().getLineNr() : 0, ex.getOriginalMessage())));
		}
		catch (IOException ex) {
			throw new LawInvalid(List.of("%s: the file cannot be opened.".formatted(file)));
		}
	}

}
