package org.candour.engine.jobs;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

import org.springframework.stereotype.Component;

/** Keeps personal data out of what the engine stores and logs about failures. */
@Component
class QuietFailures extends AbstractProcessEnginePlugin {

	@Override
	public void preInit(ProcessEngineConfigurationImpl engine) {
		engine.setFailedJobCommandFactory(new FailedJobs());
		engine.setHistoryEventProducer(new QuietHistory());
		engine.setEnableCmdExceptionLogging(false);
	}

}
