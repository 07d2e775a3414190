package org.candour.web;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.autoconfigure.jackson.Jackson2ObjectMapperBuilderCustomizer;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/**
 * JSON is read to the letter, and a fault is told by its place, never by what was sent.
 */
class JsonFaultsTest {

	private final ObjectMapper json = strict();

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{"officer":{"name":"A","name":"B"}}                      | /officer/name   | duplicate-member
			{"officer":{"name":"A"},"officer":{"name":"B"}}          | /officer        | duplicate-member
			{"officer":{"name":"A","Oona Smith":1}}                  | /officer        | unknown-member
			{"Oona Smith":1}                                         | ``              | unknown-member
			{"officer":{"name":7}}                                   | /officer/name   | type
			{"officer":{"name":true}}                                | /officer/name   | type
			{"officer":"Oona Smith"}                                 | /officer        | type
			{"days":["2026-13-45"]}                                  | /days/0         | type
			{"days":[20100]}                                         | /days/0         | type
			{"days":["Oona Smith"]}                                  | /days/0         | type
			{"role":"Oona Smith"}                                    | /role           | type
			{"role":0}                                               | /role           | type
			{"role":""}                                              | /role           | type
			{"sure":"yes"}                                           | /sure           | type
			{"sure":"true"}                                          | /sure           | type
			{"sure":1}                                               | /sure           | type
			""")
	void aFaultIsToldByItsPlace(String body, String pointer, String rule) {
		Fault fault = fault(body);
		assertThat(fault.pointer()).isEqualTo(pointer);
		assertThat(fault.rule()).isEqualTo(rule);
		assertThat(fault.detail()).doesNotContain("Oona").doesNotContain("Smith");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "Oona Smith", "{} {}", "[1]", "{\"officer\":{\"name\":\"Oona" })
	void whatIsNoJsonIsRefusedWithoutRepeatingIt(String body) {
		assertThat(fault(body).detail()).doesNotContain("Oona");
	}

	@Test
	void aTextNestedTooDeeplyIsRefused() {
		assertThat(fault("{\"officer\":" + "[".repeat(500)).rule()).isIn("limit", "type");
	}

	@Test
	void aTextThatIsTooLongIsRefused() {
		assertThat(fault("{\"officer\":{\"name\":\"" + "x".repeat(30_000) + "\"}}").rule()).isEqualTo("limit");
	}

	@Test
	void anUnknownRoleIsAnsweredWithTheKnownOnes() {
		assertThat(fault("{\"role\":\"KING\"}").detail()).isEqualTo("This must be one of: SUSPECT, VICTIM.");
	}

	private Fault fault(String body) {
		Throwable thrown = catchThrowable(() -> this.json.readValue(body, Form.class));
		assertThat(thrown).isInstanceOf(JsonProcessingException.class);
		return JsonFaults.of(thrown);
	}

	private static ObjectMapper strict() {
		Jackson2ObjectMapperBuilderCustomizer customizer = new StrictJson().strictness();
		Jackson2ObjectMapperBuilder builder = Jackson2ObjectMapperBuilder.json().failOnUnknownProperties(true);
		customizer.customize(builder);
		return builder.build();
	}

	record Form(Officer officer, List<LocalDate> days, Role role, Boolean sure) {
	}

	record Officer(String name) {
	}

	enum Role {

		SUSPECT, VICTIM

	}

}
