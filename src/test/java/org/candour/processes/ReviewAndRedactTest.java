package org.candour.processes;

import java.time.Duration;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** DT10 and DT11. */
class ReviewAndRedactTest extends ModelTest {

	ReviewAndRedactTest() {
		super("review-and-redact");
	}

	@Test
	void aReviewerSelectsTheItems() {
		ProcessInstance review = start();
		assertOpenFor("select-items", "reviewer", Duration.ofDays(2));
		complete("select-items", "dt10", "PASS", "dt11", "PASS", "specialCategory", true);
		assertEnded(review, "records-reviewed");
		assertThat(lastFact(review, "specialCategory")).isEqualTo(true);
	}

}
