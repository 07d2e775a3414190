package org.candour.engine;

import java.util.List;
import java.util.Set;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.AbstractHistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;

import org.springframework.stereotype.Component;

/**
 * A level of history: all that the engine knows of its past, but of each variable the
 * latest value alone. What somebody answered, and answered anew, stands with the steps of
 * the case file; the engine's own record of it had no reader and was the largest part of
 * what it writes. See docs/decisions/0013.
 */
class LatestValues extends AbstractHistoryLevel {

	/** As in {@code camunda.bpm.history-level}. */
	static final String NAME = "latest-values";

	/** In the engine's property {@code historyLevel}; Camunda's own levels end at 4. */
	static final int ID = 20;

	private static final Set<HistoryEventType> LEFT_OUT = Set.of(HistoryEventTypes.VARIABLE_INSTANCE_UPDATE_DETAIL,
			HistoryEventTypes.FORM_PROPERTY_UPDATE);

	@Override
	public int getId() {
		return ID;
	}

	@Override
	public String getName() {
		return NAME;
	}

	@Override
	public boolean isHistoryEventProduced(HistoryEventType event, Object entity) {
		return !LEFT_OUT.contains(event);
	}

	/** Makes the level known to the engine, whose settings may then name it. */
	@Component
	static class Plugin extends AbstractProcessEnginePlugin {

		@Override
		public void preInit(ProcessEngineConfigurationImpl engine) {
			engine.setCustomHistoryLevels(List.of(new LatestValues()));
		}

	}

}
