package org.candour.engine.operations;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;

import org.springframework.stereotype.Component;

/** Names of models and of their steps, as they stand in the models. */
@Component
class ModelNames {

	private static final String BODY = "#multiInstanceBody";

	private final RepositoryService repository;

	ModelNames(RepositoryService repository) {
		this.repository = repository;
	}

	/**
	 * The model as the engine runs it; the caller sees to it that no rights are checked.
	 */
	ProcessDefinitionEntity model(String definitionId) {
		return (ProcessDefinitionEntity) ((RepositoryServiceImpl) this.repository)
			.getDeployedProcessDefinition(definitionId);
	}

	String process(String definitionId) {
		ProcessDefinitionEntity model = model(definitionId);
		return (model.getName() != null) ? model.getName() : model.getKey();
	}

	String step(String definitionId, String activityId) {
		return step(model(definitionId), activityId);
	}

	/** The name of a step; of what is done several times, the name of the one. */
	static String step(ProcessDefinitionEntity model, String activityId) {
		if (activityId == null) {
			return model.getName();
		}
		String plain = activityId.endsWith(BODY) ? activityId.substring(0, activityId.length() - BODY.length())
				: activityId;
		ActivityImpl activity = model.findActivity(plain);
		Object name = (activity != null) ? activity.getProperty("name") : null;
		return (name != null) ? name.toString() : plain;
	}

}
