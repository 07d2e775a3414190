package org.candour.engine.plugins;

import java.util.Set;

import org.camunda.bpm.tasklist.plugin.spi.impl.AbstractTasklistPlugin;

/** Puts the Case tab beside a task's form. */
public class CaseTabPlugin extends AbstractTasklistPlugin {

	static final String ID = "candour";

	@Override
	public String getId() {
		return ID;
	}

	@Override
	public Set<Class<?>> getResourceClasses() {
		return Set.of(CaseTabAssets.class);
	}

}
