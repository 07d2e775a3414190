package org.candour.scenarios;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Incident;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Steps that failed, as a manager reads of them. */
@CandourTest
class StuckStepsTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private RuntimeService runtime;

	private final List<Incident> incidents = new ArrayList<>();

	private House house;

	@BeforeEach
	void openTheHouse() {
		this.house = new House(this.context);
	}

	@AfterEach
	void helpThem() {
		this.incidents.forEach((incident) -> this.runtime.resolveIncident(incident.getId()));
	}

	@Test
	void aFailedStepIsNamedAsInTheModel() {
		int before = waiting("manager");
		fails(this.house.police().submits(PoliceRequest.inOrder()));
		assertThat(waiting("manager")).isEqualTo(before + 1);
	}

	@Test
	void aFailedStepBehindAWallIsSeenByThoseInsideOnly() {
		int manager = waiting("manager");
		int officer = waiting("dpo");
		fails(this.house.police().submits(PoliceRequest.inOrder().about("Hattie Handler", "1980-01-01")));
		assertThat(waiting("manager")).isEqualTo(manager);
		assertThat(waiting("dpo")).isEqualTo(officer + 1);
	}

	private void fails(String caseRef) {
		Execution step = this.runtime.createExecutionQuery()
			.processInstanceBusinessKey(caseRef)
			.activityId("call-back-requester")
			.singleResult();
		this.incidents.add(this.runtime.createIncident("a-test", step.getId(), "a-job"));
	}

	/** How many cases are said to wait at the call-back. */
	private int waiting(String username) {
		for (JsonNode figure : this.house.of(username).asks("/staff/api/statistics").path("figures")) {
			if (figure.path("id").asText().equals("incidents")) {
				for (JsonNode row : figure.path("rows")) {
					if (row.path("label")
						.asText()
						.equals("Verify the requester: the step \"Call back the requester\" failed")) {
						return row.at("/cells/0/text").asInt();
					}
				}
			}
		}
		return 0;
	}

}
