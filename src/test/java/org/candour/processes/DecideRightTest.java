package org.candour.processes;

import java.time.Duration;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The approver decides, after everybody who has to be heard. */
class DecideRightTest extends ModelTest {

	DecideRightTest() {
		super("decide-right");
	}

	private ProcessInstance decision(Object... facts) {
		return start(facts);
	}

	@Test
	void aPlainAnswerNeedsTheApproverAlone() {
		ProcessInstance decision = decision("proposal", "GRANTED_FULL");
		assertCalled("rights.raiseTriggers(" + CASE + ")", "rights.approverLevel(" + CASE + ")");
		assertThat(fact(decision, "approverLevel")).isEqualTo("APPROVER");
		assertOpenFor("approve-answer", "approver", Duration.ofDays(400));
		complete("approve-answer", "approval", "APPROVE");
		assertCalled("rights.decide(" + CASE + ",APPROVE)");
		assertEnded(decision, "decision-made");
	}

	@Test
	void silenceIsNotDecidedWithoutTheDpo() {
		this.ports.answer("rights.raiseTriggers", "REQUIRED");
		ProcessInstance decision = decision();
		assertWaitsFor("advise");
		complete("advise", "advice", "DISAGREE");
		assertWaitsFor("approve-answer");
		assertThat(fact(decision, "advice")).isEqualTo("DISAGREE");
	}

	@Test
	void legalServicesAreHeardOnPrivilege() {
		this.ports.answer("rights.approverLevel", "LEGAL");
		ProcessInstance decision = decision("proposal", "GRANTED_PART");
		assertOpenFor("give-legal-view", "legal", Duration.ofDays(3));
		complete("give-legal-view", "legalView", "AGREE");
		complete("approve-answer", "approval", "APPROVE");
		assertEnded(decision, "decision-made");
	}

	@Test
	void theServiceLeadIsHeardOnPrejudiceToCrimeOrTaxWork() {
		this.ports.answer("rights.approverLevel", "SERVICE_LEAD");
		ProcessInstance decision = decision("proposal", "GRANTED_PART");
		assertOpenFor("give-service-view", "manager", Duration.ofDays(3));
		complete("give-service-view", "serviceView", "DISAGREE");
		complete("approve-answer", "approval", "SEND_BACK");
		assertEnded(decision, "sent-back");
	}

	@Test
	void theServiceLeadIsHeardBesideLegalServices() {
		this.ports.answer("rights.approverLevel", "LEGAL_AND_SERVICE_LEAD");
		decision("proposal", "GRANTED_PART");
		complete("give-service-view", "serviceView", "AGREE");
		complete("give-legal-view", "legalView", "AGREE");
		assertWaitsFor("approve-answer");
	}

	@Test
	void theCaldicottGuardianIsHeardOnSeriousHarm() {
		this.ports.answer("rights.approverLevel", "CALDICOTT");
		decision("proposal", "GRANTED_PART");
		complete("give-service-view", "serviceView", "AGREE");
		assertOpenFor("give-care-view", "caldicott-guardian", Duration.ofDays(3));
		complete("give-care-view", "careView", "AGREE");
		assertWaitsFor("approve-answer");
	}

	@Test
	void bothAreHeardWhereBothHaveAShare() {
		this.ports.answer("rights.approverLevel", "LEGAL_AND_CALDICOTT");
		decision("proposal", "GRANTED_PART");
		complete("give-service-view", "serviceView", "AGREE");
		complete("give-legal-view", "legalView", "AGREE");
		complete("give-care-view", "careView", "DISAGREE");
		assertWaitsFor("approve-answer");
	}

	@Test
	void theApproverMayHandTheCaseBack() {
		ProcessInstance decision = decision("proposal", "REFUSED");
		complete("approve-answer", "approval", "SEND_BACK");
		assertEnded(decision, "sent-back");
		assertThat(lastFact(decision, "next")).isEqualTo("SENT_BACK");
	}

	@Test
	void whereHandlerAndApproverDisagreeTheDpoAdvisesFirst() {
		ProcessInstance decision = decision("proposal", "REFUSED");
		complete("approve-answer", "approval", "DISAGREE");
		assertCalled("dpo.ask(" + CASE + ",ESC-06)");
		assertWaitsFor("advise");
		complete("advise", "advice", "AGREE");
		complete("approve-answer", "approval", "APPROVE");
		assertEnded(decision, "decision-made");
	}

}
