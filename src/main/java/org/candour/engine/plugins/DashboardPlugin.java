package org.candour.engine.plugins;

import java.util.Set;

import org.camunda.bpm.cockpit.plugin.spi.impl.AbstractCockpitPlugin;

/** Puts the figures of the office on Cockpit's first page. */
public class DashboardPlugin extends AbstractCockpitPlugin {

	static final String ID = "candour-dashboard";

	@Override
	public String getId() {
		return ID;
	}

	@Override
	public Set<Class<?>> getResourceClasses() {
		return Set.of(DashboardAssets.class);
	}

}
