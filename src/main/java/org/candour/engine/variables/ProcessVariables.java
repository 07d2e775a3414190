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

/**
 * The list of {@code process-variables.yaml}: every name a process may keep. And that of
 * {@code silent-answers.yaml}: names of codes that only the case file keeps.
 */
@Component
public class ProcessVariables {

	/** What the engine itself counts in a multi-instance step. */
	private static final Set<String> COUNTERS = Set.of("nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances",
			"loopCounter");

	private final Map<String, VariableType> types;

	private final Map<String, VariableType> silent;

	ProcessVariables() {
		this(read("process-variables.yaml"), read("silent-answers.yaml"));
	}

	ProcessVariables(Map<String, String> list) {
		this(list, Map.of());
	}

	private ProcessVariables(Map<String, String> list, Map<String, String> silent) {
		this.types = types(list);
		this.silent = types(silent);
		COUNTERS.forEach((name) -> this.types.put(name, VariableType.NUMBER));
	}

	private static Map<String, VariableType> types(Map<String, String> list) {
		Map<String, VariableType> types = new HashMap<>();
		list.forEach((name, type) -> types.put(name, VariableType.valueOf(type.toUpperCase(Locale.ROOT))));
		return types;
	}

	/**
	 * The kind of value this name stands for, or nothing if it stands on neither list.
	 */
	public Optional<VariableType> typeOf(String name) {
		return Optional.ofNullable(this.types.getOrDefault(name, this.silent.get(name)));
	}

	/** Whether a process may keep anything under this name. */
	boolean mayKeep(String name) {
		return this.types.containsKey(name);
	}

	/** Whether a process may keep this value under this name. */
	boolean mayKeep(String name, Object value) {
		VariableType type = this.types.get(name);
		return type != null && (value == null || type.holds(value));
	}

	private static Map<String, String> read(String file) {
		try (InputStream yaml = new ClassPathResource(file).getInputStream()) {
			return new YAMLMapper().readValue(yaml, new TypeReference<>() {
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
