package org.candour.engine.operations;

import java.util.List;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.candour.engine.TestModels;
import org.candour.support.CandourTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Work goes back to a step, and never past one. */
@CandourTest
class WayBackTest {

	@Autowired
	private TestModels models;

	@Autowired
	private RepositoryService repository;

	@Autowired
	private ModelNames names;

	@Test
	void aStepThatWasDoneOnTheWayMayBeDoneAgain() {
		try (TestModels.Deployed model = this.models.deployed(rounds())) {
			assertThat(back("weigh")).containsExactly("prepare", "weigh");
			assertThat(back("release")).containsExactly("prepare", "weigh", "approve", "release");
		}
	}

	@Test
	void whatTheInstanceDidInAnEarlierRoundIsNotJumpedTo() {
		try (TestModels.Deployed model = this.models.deployed(rounds())) {
			// released, sent back, and now weighed anew: not released again without
			// approval
			assertThat(back("weigh")).doesNotContain("approve", "release");
		}
	}

	@Test
	void aStepBesideTheWayIsNoTarget() {
		try (TestModels.Deployed model = this.models.deployed(rounds())) {
			assertThat(back("approve")).doesNotContain("ask-dpo");
			assertThat(back("ask-dpo")).containsExactly("prepare", "weigh", "ask-dpo");
		}
	}

	@Test
	void whatATimerLedToIsReachedThroughTheStepItIsAttachedTo() {
		try (TestModels.Deployed model = this.models.deployed(rounds())) {
			assertThat(back("chase")).containsExactly("prepare", "chase");
		}
	}

	@Test
	void theRealDecisionIsNeverJumpedOver() {
		ProcessDefinitionEntity police = model("police-disclosure");
		List<String> back = new WayBack(police.findActivity("decide").getFlowScope()).from("decide");
		assertThat(back).contains("verify-requester", "decide").doesNotContain("respond", "close");
	}

	private List<String> back(String at) {
		return new WayBack(model("test-rounds")).from(at);
	}

	private ProcessDefinitionEntity model(String key) {
		return this.names.model(this.repository.createProcessDefinitionQuery()
			.processDefinitionKey(key)
			.latestVersion()
			.singleResult()
			.getId());
	}

	/**
	 * Prepare, weigh, perhaps ask, approve, release; from the release back to weighing.
	 */
	private static BpmnModelInstance rounds() {
		return Bpmn.createExecutableProcess("test-rounds")
			.camundaHistoryTimeToLiveString("P1D")
			.startEvent()
			.userTask("prepare")
			.userTask("weigh")
			.exclusiveGateway("asked")
			.condition("yes", "${false}")
			.userTask("ask-dpo")
			.exclusiveGateway("together")
			.userTask("approve")
			.userTask("release")
			.exclusiveGateway("sent-back")
			.condition("back", "${false}")
			.connectTo("weigh")
			.moveToNode("sent-back")
			.endEvent()
			.moveToNode("asked")
			.connectTo("together")
			.moveToActivity("prepare")
			.boundaryEvent("late")
			.cancelActivity(false)
			.timerWithDuration("P1D")
			.serviceTask("chase")
			.camundaExpression("${true}")
			.endEvent()
			.done();
	}

}
