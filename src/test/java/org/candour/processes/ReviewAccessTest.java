package org.candour.processes;

import java.time.Duration;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

/** LC-02, item by item. */
class ReviewAccessTest extends ModelTest {

	ReviewAccessTest() {
		super("review-access");
	}

	private ProcessInstance collated(boolean health, boolean others, boolean partThree) {
		ProcessInstance review = start("right", "R-ACCESS", "anythingHeld", true);
		assertOpenFor("collate-items", "reviewer", Duration.ofDays(5));
		complete("collate-items", "healthData", health, "thirdParties", others, "partThree", partThree,
				"socialWorkData", false, "educationData", false);
		return review;
	}

	private void redact() {
		complete("apply-exemptions");
		complete("redact-items");
	}

	@Test
	void whereNothingIsHeldThatIsProposed() {
		ProcessInstance review = start("anythingHeld", false);
		assertCalled("rights.proposeNothingHeld(" + CASE + ")");
		assertEnded(review, "nothing-held");
	}

	@Test
	void plainDataGoesStraightToTheExemptions() {
		ProcessInstance review = collated(false, false, false);
		assertOpenFor("apply-exemptions", "reviewer", Duration.ofDays(5));
		redact();
		assertOpenFor("check-redactions", "reviewer", Duration.ofDays(2));
		complete("check-redactions", "secondLook", "PASSED");
		assertCalled("rights.assemble(" + CASE + ")");
		assertOpenFor("propose-access-answer", "case-handler", Duration.ofDays(2));
		complete("propose-access-answer");
		assertCalled("rights.proposeAccess(" + CASE + ")");
		assertEnded(review, "answer-proposed");
	}

	@Test
	void healthDataOtherPeopleAndLawEnforcementEachHaveTheirStep() {
		ProcessInstance review = collated(true, true, true);
		assertWaitsFor("ask-health-professional");
		complete("ask-health-professional", "opinionNeed", "ALREADY_KNOWN");
		assertOpenFor("test-third-parties", "reviewer", Duration.ofDays(5));
		complete("test-third-parties", "contactRevealsEnquiry", false);
		complete("review-part-three-items", "judicialDocument", false);
		redact();
		complete("check-redactions", "secondLook", "PASSED");
		complete("propose-access-answer");
		assertCalled("rights.proposeAccess(" + CASE + ")");
		assertEnded(review, "answer-proposed");
	}

	@Test
	void aFailedSecondLookIsRedactedAgain() {
		collated(false, false, false);
		redact();
		complete("check-redactions", "secondLook", "AGAIN");
		assertWaitsFor("redact-items");
		assertNeverCalled("rights.assemble");
	}

}
