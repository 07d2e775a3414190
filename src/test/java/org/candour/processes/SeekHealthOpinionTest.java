package org.candour.processes;

import java.time.Duration;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S-06 and DL-11: no health data without an opinion. */
class SeekHealthOpinionTest extends ModelTest {

	SeekHealthOpinionTest() {
		super("seek-health-opinion");
	}

	@Test
	void withAnOpinionTheDataIsCleared() {
		ProcessInstance health = start();
		assertOpenFor("ask-health-professional", "case-handler", Duration.ofDays(2));
		complete("ask-health-professional", "opinionNeed", "ASK", "professional", "RESPONSIBLE");
		assertOpenFor("record-health-opinion", "case-handler", Duration.ofDays(10));
		complete("record-health-opinion", "healthOpinion", "NO_SERIOUS_HARM");
		assertCalled("rights.healthCleared(" + CASE + ")");
		assertEnded(health, "health-data-cleared");
	}

	@ParameterizedTest
	@ValueSource(strings = { "ALREADY_KNOWN", "VALID_OPINION_HELD" })
	void whatThePersonKnowsOrAnOpinionOnTheFileCoversNeedsNoNewOne(String need) {
		ProcessInstance health = start();
		complete("ask-health-professional", "opinionNeed", need);
		assertCalled("rights.healthCleared(" + CASE + ")");
		assertEnded(health, "health-data-cleared");
	}

	@Test
	void withoutAValidOpinionTheDataIsBarred() {
		this.ports.answer("rights.healthCleared", false);
		ProcessInstance health = start();
		complete("ask-health-professional", "opinionNeed", "ASK", "professional", "EXPERIENCED");
		complete("record-health-opinion", "healthOpinion", "SERIOUS_HARM");
		assertCalled("rights.barHealthData(" + CASE + ")");
		assertEnded(health, "health-data-barred");
	}

	@Test
	void aLateOpinionIsChased() {
		start();
		complete("ask-health-professional", "opinionNeed", "ASK", "professional", "RESPONSIBLE");
		pass(Duration.ofDays(10));
		assertCalled("rights.chase(" + CASE + ",HEALTH_OPINION)");
		assertWaitsFor("record-health-opinion");
	}

}
