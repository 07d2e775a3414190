package org.candour.engine.variables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The list of {@code process-variables.yaml}: every name a process may keep. */
@Component
public class ProcessVariables {

	/** What the engine itself counts in a multi-instance step. */
	private static final Set<String> COUNTERS = Set.of("nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances",
			"loopCounter");

	private final Map<String, VariableType> types;

	ProcessVariables() {
		this(read());
	}

	ProcessVariables(Map<String, String> list) {
		this.types = new HashMap<>();
		list.forEach((name, type) -> this.types.put(name, VariableType.valueOf(type.toUpperCase(Locale.ROOT))));
		COUNTERS.forEach((name) -> this.types.put(name, VariableType.NUMBER));
	}

	/** The kind of value this name stands for, or nothing if the name is not listed. */
	public Optional<VariableType> typeOf(String name) {
		return Optional.ofNullable(this.types.get(name));
	}

	/** Whether a process may keep this value under this name. */
	boolean mayKeep(String name, Object value) {
		VariableType type = this.types.get(name);
		return type != null && (value == null || type.holds(value));
	}

	private static Map<String, String> read() {
		try (InputStream yaml = new ClassPathResource("process-variables.yaml").getInputStream()) {
			return new YAMLMapper().readValue(yaml, new TypeReference<>() {
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
