package org.candour.web;

import java.time.Instant;
import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.MutableCoercionConfig;
import com.fasterxml.jackson.databind.type.LogicalType;

import org.springframework.boot.autoconfigure.jackson.Jackson2ObjectMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Reads JSON to the letter: a request means what it says or is refused. Nothing is
 * guessed from a value of another type, no member is skipped and none is given twice.
 * Texts lose what no document can hold ({@link org.candour.text.CleanText}).
 */
@Configuration(proxyBeanMethods = false)
class StrictJson {

	private static final int DEEPEST = 20;

	private static final int LONGEST_TEXT = 20_000;

	private static final int LONGEST_NUMBER = 20;

	@Bean
	Jackson2ObjectMapperBuilderCustomizer strictness() {
		return (builder) -> builder
			.featuresToEnable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
					DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS, JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
			.featuresToDisable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
			.deserializerByType(String.class, new CleanStrings())
			.postConfigurer(StrictJson::limit);
	}

	static void limit(ObjectMapper mapper) {
		mapper.getFactory()
			.setStreamReadConstraints(StreamReadConstraints.builder()
				.maxNestingDepth(DEEPEST)
				.maxStringLength(LONGEST_TEXT)
				.maxNumberLength(LONGEST_NUMBER)
				.build());
		MutableCoercionConfig text = mapper.coercionConfigFor(LogicalType.Textual);
		text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
		text.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
		text.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
		mapper.coercionConfigFor(LogicalType.Enum).setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
		mapper.coercionConfigFor(LogicalType.Boolean).setCoercion(CoercionInputShape.String, CoercionAction.Fail);
		mapper.configOverride(LocalDate.class).setFormat(JsonFormat.Value.forLeniency(false));
		mapper.configOverride(Instant.class).setFormat(JsonFormat.Value.forLeniency(false));
	}

}
