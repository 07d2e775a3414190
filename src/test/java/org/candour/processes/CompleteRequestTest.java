package org.candour.processes;

import java.time.Duration;
import java.util.List;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Domain 7.4: completeness. */
class CompleteRequestTest extends ModelTest {

	CompleteRequestTest() {
		super("complete-request");
	}

	@Test
	void aCompleteRequestGoesOnAtOnce() {
		ProcessInstance request = start();
		assertEnded(request, "request-complete");
		assertThat(lastFact(request, "requestInOrder")).isEqualTo(true);
	}

	@Test
	void anIncompleteRequestGoesBackAndIsCheckedAgainWhenItIsCompleted() {
		this.ports.answer("disclosures.checkRequest", false);
		ProcessInstance request = start();
		assertOpenFor("return-request", "case-handler", Duration.ofDays(1));
		complete("return-request", "returnCodes", List.of("DR-02", "DR-04"));
		assertThat(this.ports.calls()).containsExactly("disclosures.checkRequest(" + CASE + ")",
				"disclosures.returnToBody(" + CASE + ",DR-02+DR-04)");
		tell("request-completed");
		assertCalled("disclosures.resume(" + CASE + ")", "disclosures.checkRequest(" + CASE + ")");
		assertEnded(request, "request-complete");
	}

	@Test
	void aRequestNeverCompletedLapsesAfterTenWorkingDays() {
		this.ports.answer("disclosures.checkRequest", false);
		ProcessInstance request = start();
		complete("return-request", "returnCodes", List.of("DR-02"));
		pass(Duration.ofDays(9));
		assertNeverCalled("disclosures.lapse");
		pass(Duration.ofDays(1));
		assertCalled("disclosures.lapse(" + CASE + ")", "disclosures.close(" + CASE + ")",
				"retention.start(" + CASE + ")");
		assertEnded(request, "request-lapsed");
		assertThat(lastFact(request, "requestInOrder")).isEqualTo(false);
	}

}
