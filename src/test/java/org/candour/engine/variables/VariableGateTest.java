package org.candour.engine.variables;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import org.candour.engine.TestModels;
import org.candour.support.CandourTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Whatever way a value takes, only a listed code, number, flag or date is written. */
@CandourTest
class VariableGateTest {

	private static final String CANARY = "Zebedee Quillfeather of 7 Mulberry Lane";

	@Autowired
	RuntimeService runtime;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	TestModels models;

	static Stream<Map<String, Object>> refused() {
		return Stream.of(Map.of("name", "x"), Map.of("gateway", CANARY), Map.of("services", List.of(CANARY)),
				Map.of("subjectCount", "three"), Map.of("gateway", Map.of("a", CANARY)),
				Map.of("gateway", CANARY.getBytes()),
				Map.of("gateway", Variables.fileValue("f").file(new byte[1]).create()),
				Map.of("gateway", new AtomicReference<>("x")),
				Map.of("services", serialized("rO0ABXA=", "application/x-java-serialized-object")),
				Map.of("services",
						serialized("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hosts'>]><x>&e;</x>",
								"application/xml")),
				Map.of("services", serialized("[\"" + CANARY + "\"]", "application/json")));
	}

	@ParameterizedTest
	@MethodSource("refused")
	void whatIsNotListedIsNotWritten(Map<String, Object> variables) {
		try (TestModels.Deployed model = this.models.job("${caseRef}")) {
			assertThatThrownBy(() -> this.runtime.startProcessInstanceByKey("test-job", "DR-2026-000002", variables))
				.isInstanceOf(ProcessEngineException.class)
				.hasMessageNotContaining("Zebedee");
		}
		assertThat(this.jdbc.queryForObject("select count(*) from act_ru_variable where text_ like '%Zebedee%'",
				Integer.class))
			.isZero();
	}

	@Test
	void listedCodesNumbersFlagsAndDatesAre() {
		try (TestModels.Deployed model = this.models.job("${caseRef}")) {
			String id = this.runtime.startProcessInstanceByKey("test-job", "DR-2026-000003",
					Map.of("gateway", "GW-POL-VOL", "subjectCount", 2, "requestInOrder", true, "tellOn", new Date(),
							"services", List.of("education", "blue-badge")))
				.getId();
			assertThat(this.runtime.getVariable(id, "services")).isEqualTo(List.of("education", "blue-badge"));
			assertThat(this.jdbc.queryForList("select distinct type_ from act_ru_variable where proc_inst_id_ = ?",
					String.class, id))
				.doesNotContain("serializable", "bytes", "file");
		}
	}

	private static Object serialized(String value, String format) {
		return Variables.serializedObjectValue(value)
			.serializationDataFormat(format)
			.objectTypeName("java.util.ArrayList<java.lang.String>")
			.create();
	}

}
