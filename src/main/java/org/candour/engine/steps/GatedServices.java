package org.candour.engine.steps;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

import org.springframework.stereotype.Component;

/** Gives the engine services that lead through the gate. */
@Component
class GatedServices extends AbstractProcessEnginePlugin {

	private final TaskGate gate;

	GatedServices(TaskGate gate) {
		this.gate = gate;
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl engine) {
		engine.setTaskService(new CaseTaskService(this.gate));
		engine.setFormService(new CaseFormService(this.gate));
	}

}
