package org.candour.engine;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;

/** The engine runs scripts without a sandbox. So it runs none. */
class NoScriptEngines implements ScriptEngineResolver {

	@Override
	public void addScriptEngineFactory(ScriptEngineFactory factory) {
		throw refusal();
	}

	@Override
	public ScriptEngineManager getScriptEngineManager() {
		throw refusal();
	}

	@Override
	public ScriptEngine getScriptEngine(String language, boolean resolveFromCache) {
		throw refusal();
	}

	private static ProcessEngineException refusal() {
		return new ProcessEngineException("Scripts are not allowed.");
	}

}
