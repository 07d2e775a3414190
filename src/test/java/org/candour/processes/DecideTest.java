package org.candour.processes;

import java.time.Duration;
import java.util.List;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The approver decides afresh. */
class DecideTest extends ModelTest {

	DecideTest() {
		super("decide");
	}

	@Test
	void aDecisionStands() {
		ProcessInstance decision = start("refusalCodes", null);
		assertOpenFor("approve", "approver", Duration.ofDays(400));
		assertThat(fact(decision, "approverLevel")).isEqualTo("APPROVER");
		complete("approve", "decision", "REFUSED", "refusalCodes", List.of("DR-07"));
		assertThat(this.ports.calls()).containsExactly("disclosures.decide(" + CASE + ",REFUSED,DR-07)");
		assertEnded(decision, "decision-made");
	}

	@Test
	void keepingADisclosureFromTheSubjectNeedsTheServiceLeadsView() {
		ProcessInstance decision = start("refusalCodes", null, "tellSubject", "NEVER");
		assertThat(fact(decision, "approverLevel")).isEqualTo("APPROVER_WITH_SERVICE_LEAD");
		assertOpenFor("give-service-view", "manager", Duration.ofDays(2));
		complete("give-service-view", "serviceView", "AGREE");
		complete("approve", "decision", "DISCLOSED_FULL");
		assertEnded(decision, "decision-made");
	}

	@Test
	void legalServicesAreAskedAboutImmunityBeforeTheApproverDecides() {
		ProcessInstance decision = start("refusalCodes", null, "immunity", true);
		assertOpenFor("give-legal-view", "legal", Duration.ofDays(2));
		complete("give-legal-view", "legalView", "AGREE");
		complete("approve", "decision", "DISCLOSED_PART", "refusalCodes", List.of("DR-13"));
		assertEnded(decision, "decision-made");
	}

	@Test
	void nobodyDecidesBeforeSomebodyElseHasLookedAtWhatWouldLeave() {
		this.ports.answer("disclosures.secondLookDue", true);
		ProcessInstance decision = start("refusalCodes", null);
		assertOpenFor("check-selection", "reviewer", Duration.ofDays(1));
		assertOpenFor("check-selection", "case-handler", Duration.ofDays(1));
		complete("check-selection", "secondLook", "AGAIN");
		complete("select-items", "dt10", "PASS", "dt11", "PASS");
		complete("check-selection", "secondLook", "PASSED");
		complete("approve", "decision", "DISCLOSED_FULL");
		assertEnded(decision, "decision-made");
	}

	@Test
	void theApproverMaySendTheCaseBack() {
		ProcessInstance decision = start("refusalCodes", null);
		complete("approve", "decision", "SEND_BACK");
		assertEnded(decision, "sent-back");
		assertThat(lastFact(decision, "next")).isEqualTo("SENT_BACK");
	}

	@Test
	void whenHandlerAndApproverDisagreeTheDpoAdvisesAndTheApproverDecidesAgain() {
		this.ports.answer("disclosures.decide", "ASK_DPO");
		ProcessInstance decision = start("refusalCodes", null);
		complete("approve", "decision", "REFUSED", "refusalCodes", List.of("DR-06"));
		assertCalled("dpo.raise(" + CASE + ",ESC-06)");
		complete("advise", "advice", "DISAGREE");
		assertWaitsFor("approve");
		complete("approve", "decision", "DISCLOSED_FULL");
		assertEnded(decision, "decision-made");
		assertThat(lastFact(decision, "decision")).isEqualTo("DISCLOSED_FULL");
	}

	@Test
	void theDpoIsAskedAfreshAndDoesNotFindTheEarlierAdviceFilledIn() {
		this.ports.answer("disclosures.decide", "ASK_DPO");
		ProcessInstance decision = start("refusalCodes", null, "advice", "AGREE");
		complete("approve", "decision", "REFUSED", "refusalCodes", List.of("DR-06"));
		assertThat(this.engine.getTaskService().getVariable(task("advise").getId(), "advice")).isNull();
		assertThat(fact(decision, "advice")).isEqualTo("AGREE");
		complete("advise", "advice", "DISAGREE");
		assertThat(fact(decision, "advice")).isEqualTo("DISAGREE");
	}

}
