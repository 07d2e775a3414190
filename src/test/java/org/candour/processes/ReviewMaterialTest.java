package org.candour.processes;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** LC-17, 5 and 6. */
class ReviewMaterialTest extends ModelTest {

	ReviewMaterialTest() {
		super("review-material");
	}

	@Test
	void relevanceComesBeforeRedaction() {
		ProcessInstance review = start();
		complete("review-relevance", "immunity", true);
		complete("select-items", "specialCategory", true, "careRecords", true, "criminalOffenceData", false,
				"recordings", true, "subjectCount", 2);
		assertEnded(review, "material-reviewed");
		assertThat(lastFact(review, "careRecords")).isEqualTo(true);
		assertThat(lastFact(review, "recordings")).isEqualTo(true);
	}

}
