package org.candour.engine;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.candour.support.CandourTest;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A script in a model does not run, whatever its language. */
@CandourTest
class ScriptsTest {

	@Autowired
	RuntimeService runtime;

	@Autowired
	TestModels models;

	@ParameterizedTest
	@ValueSource(strings = { "javascript", "groovy", "python", "ecmascript" })
	void scriptsAreRefused(String language) {
		try (TestModels.Deployed model = this.models.script(language, "1")) {
			assertThatThrownBy(() -> this.runtime.startProcessInstanceByKey("test-script"))
				.isInstanceOf(ProcessEngineException.class);
		}
	}

}
