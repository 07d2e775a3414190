package org.candour.processes;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The engine of the application, hardened as it is, lets a model ask a table. */
@CandourTest
class DecisionsInTheApplicationTest {

	@Autowired
	private ProcessEngine engine;

	@Test
	void aTableIsAskedAndItsCodesAreKeptAndNothingElseIs() {
		Deployment deployment = this.engine.getRepositoryService()
			.createDeployment()
			.addModelInstance("asks-a-table.bpmn",
					Bpmn.createExecutableProcess("asks-a-table")
						.camundaHistoryTimeToLive(1)
						.startEvent()
						.businessRuleTask("ask")
						.camundaDecisionRef("disclosure-bars")
						.camundaMapDecisionResult("collectEntries")
						.camundaResultVariable("barCodes")
						.userTask("wait")
						.endEvent()
						.done())
			.deploy();
		try {
			ProcessInstance instance = this.engine.getRuntimeService()
				.startProcessInstanceByKey("asks-a-table", "DR-2026-900001", Variables.putValue("dt2", "FAIL")
					.putValue("bars", new ArrayList<>(List.of("BAR-FAM", "BAR-LPP"))));
			assertThat(this.engine.getRuntimeService().getVariables(instance.getId())).containsOnlyKeys("dt2", "bars",
					"barCodes");
			assertThat(this.engine.getRuntimeService().getVariable(instance.getId(), "barCodes")).asList()
				.containsExactlyInAnyOrder("DR-03", "DR-12", "DR-13");
		}
		finally {
			this.engine.getRepositoryService().deleteDeployment(deployment.getId(), true);
		}
	}

}
