package org.candour.engine;

import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The number beside a filter is right as far as it is counted. */
@CandourTest
class BoundedFilterCountTest {

	@Autowired
	private ProcessEngineConfigurationImpl engine;

	@Autowired
	private FilterService filters;

	@Autowired
	private TaskService tasks;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private TestModels models;

	private TestModels.Deployed model;

	private Filter filter;

	@BeforeEach
	void threeTasks() {
		this.model = this.models.deployed(Bpmn.createExecutableProcess("test-count")
			.camundaHistoryTimeToLiveString("P1D")
			.startEvent()
			.userTask("counted")
			.endEvent()
			.done());
		for (int task = 0; task < 3; task++) {
			this.runtime.startProcessInstanceByKey("test-count");
		}
		this.filter = this.filters.newTaskFilter("Counted")
			.setQuery(this.tasks.createTaskQuery().taskDefinitionKey("counted").orderByTaskName().asc());
		this.filters.saveFilter(this.filter);
	}

	@AfterEach
	void away() {
		this.filters.deleteFilter(this.filter.getId());
		this.model.close();
	}

	@Test
	void whatIsFewerThanTheMostIsCountedInFull() {
		assertThat(this.filters.count(this.filter.getId())).isEqualTo(3);
		assertThat(this.filters.count(this.filter.getId(), this.tasks.createTaskQuery().orderByDueDate().asc()))
			.isEqualTo(3);
	}

	@Test
	void aNarrowerQueryNarrowsTheNumber() {
		assertThat(this.filters.count(this.filter.getId(), this.tasks.createTaskQuery().taskAssignee("nobody")))
			.isZero();
	}

	@Test
	void theCountStopsAtTheMost() {
		assertThat(this.engine.getCommandExecutorTxRequired()
			.execute(new BoundedFilterCount(this.filter.getId(), null, 2))).isEqualTo(2);
	}

	@Test
	void countingLeavesTheOrderOfTheFilterAlone() {
		this.filters.count(this.filter.getId());
		assertThat(this.filters.list(this.filter.getId())).hasSize(3);
	}

}
