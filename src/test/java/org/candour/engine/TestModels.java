package org.candour.engine;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

import org.springframework.stereotype.Component;

/** Deploys a model for the length of a test. */
@Component
public class TestModels {

	private final RepositoryService repository;

	TestModels(RepositoryService repository) {
		this.repository = repository;
	}

	/** One human step of a case handler, with a timer, then a message. */
	public Deployed checkedStep() {
		return new Deployed(this.repository.createDeployment()
			.name("test")
			.addClasspathResource("engine/checked-step.bpmn")
			.deploy()
			.getId(), this.repository);
	}

	/** A service task with this expression, done by a job. */
	public Deployed job(String expression) {
		BpmnModelInstance model = Bpmn.createExecutableProcess("test-job")
			.camundaHistoryTimeToLiveString("P1D")
			.startEvent()
			.serviceTask("work")
			.camundaAsyncBefore()
			.camundaExpression(expression)
			.endEvent()
			.done();
		return deployed(model);
	}

	public Deployed script(String language, String script) {
		return deployed(Bpmn.createExecutableProcess("test-script")
			.camundaHistoryTimeToLiveString("P1D")
			.startEvent()
			.scriptTask()
			.scriptFormat(language)
			.scriptText(script)
			.endEvent()
			.done());
	}

	/** Any model; a second one of the same key is a newer version. */
	public Deployed deployed(BpmnModelInstance model) {
		return new Deployed(
				this.repository.createDeployment().name("test").addModelInstance("test.bpmn", model).deploy().getId(),
				this.repository);
	}

	/** Closing takes the model and its instances away again. */
	public record Deployed(String id, RepositoryService repository) implements AutoCloseable {

		@Override
		public void close() {
			this.repository.deleteDeployment(this.id, true, true, true);
		}

	}

}
