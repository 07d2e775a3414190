package org.candour.engine.cockpit;

import java.util.Set;

import org.camunda.bpm.cockpit.plugin.spi.impl.AbstractCockpitPlugin;

/** Puts Candour's own parts into Cockpit. */
public class CockpitAdditions extends AbstractCockpitPlugin {

	static final String ID = "candour-cockpit";

	@Override
	public String getId() {
		return ID;
	}

	@Override
	public Set<Class<?>> getResourceClasses() {
		return Set.of(CockpitAssets.class);
	}

}
