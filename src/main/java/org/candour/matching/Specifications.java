package org.candour.matching;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/**
 * The specifications of data matching, read and checked at start: kinds of record,
 * programmes, the form of results.
 */
@Component
public class Specifications {

	private static final ObjectMapper YAML = YAMLMapper.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.addModule(new JavaTimeModule())
		.build();

	private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{1,39}");

	private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_-]{1,39}");

	/** LAAA 2014 Sch 9 para 1(5). */
	private static final Pattern FORECAST = Pattern
		.compile("score|risk|propensity|likelihood|predict|forecast|tendency|profile");

	private final List<RecordType> recordTypes;

	private final List<Programme> programmes;

	private final ResultLayout results;

	@Autowired
	Specifications(ResourceLoader resources,
			@Value("${candour.matching.location:classpath:law/matching/}") String location) {
		this(read(resources, location + "record-types.yaml", RecordTypes.class).recordTypes(),
				read(resources, location + "programmes.yaml", Programmes.class).programmes(),
				read(resources, location + "results.yaml", ResultLayout.class));
	}

	Specifications(List<RecordType> recordTypes, List<Programme> programmes, ResultLayout results) {
		this.recordTypes = List.copyOf(recordTypes);
		this.programmes = List.copyOf(programmes);
		this.results = results;
		Set<String> codes = new HashSet<>();
		this.recordTypes.forEach((type) -> check(type, codes));
		this.programmes.forEach((programme) -> must(codes.add(programme.code()), programme.code(), "is there twice"));
	}

	private static void check(RecordType type, Set<String> codes) {
		must(type.version() != null && !type.version().isBlank(), type.code(), "has no version");
		must(CODE.matcher(type.code()).matches() && codes.add(type.code() + " " + type.version()), type.code(),
				"is no code, or is there twice in this version");
		Set<String> names = new HashSet<>();
		for (RecordType.Asked field : type.fields()) {
			String what = type.code() + "." + field.name();
			must(NAME.matcher(field.name()).matches() && names.add(field.name()), what,
					"is no name, or is there twice");
			must(field.kind() != null, what, "has no kind");
			must(field.purpose() != null && !field.purpose().isBlank(), what, "has no purpose (N-23)");
			must(!FORECAST.matcher(field.name()).find(), what,
					"is a forecast of a person, which data matching may not use (LAAA 2014 Sch 9 para 1(5))");
		}
		must(!type.key().isEmpty() && names.containsAll(type.key()), type.code(),
				"has a key that is not among its fields");
	}

	private static void must(boolean holds, String what, String otherwise) {
		if (!holds) {
			throw new IllegalStateException(
					"The specifications of data matching cannot be used: %s %s.".formatted(what, otherwise));
		}
	}

	private static <T> T read(ResourceLoader resources, String file, Class<T> type) {
		try (InputStream content = resources.getResource(file).getInputStream()) {
			return YAML.readValue(content, type);
		}
		catch (IOException ex) {
			throw new IllegalStateException("The specifications of data matching cannot be read: " + file, ex);
		}
	}

	/** Every kind of record in its newest version, which stands last. */
	public List<RecordType> recordTypes() {
		Map<String, RecordType> newest = new LinkedHashMap<>();
		this.recordTypes.forEach((type) -> newest.put(type.code(), type));
		return List.copyOf(newest.values());
	}

	/**
	 * A kind of record as it was specified when an exercise began.
	 * @throws IllegalStateException if the version was taken out of the file
	 */
	public RecordType recordType(String code, String version) {
		return this.recordTypes.stream()
			.filter((type) -> type.code().equals(code) && type.version().equals(version))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("The specification %s %s is gone.".formatted(code, version)));
	}

	public List<Programme> programmes() {
		return this.programmes;
	}

	public Optional<Programme> programme(String code) {
		return this.programmes.stream().filter((programme) -> programme.code().equals(code)).findFirst();
	}

	ResultLayout results() {
		return this.results;
	}

	record RecordTypes(List<RecordType> recordTypes) {
	}

	record Programmes(List<Programme> programmes) {
	}

}
