package org.candour.engine.plugins;

import java.util.List;

import jakarta.ws.rs.Path;
import org.camunda.bpm.cockpit.plugin.resource.AbstractCockpitPluginRootResource;

/** Serves the dashboard's scripts and styles; its data comes from the staff interface. */
@Path("plugin/" + DashboardPlugin.ID)
public class DashboardAssets extends AbstractCockpitPluginRootResource {

	public DashboardAssets() {
		super(DashboardPlugin.ID);
	}

	@Override
	protected List<String> getAllowedAssets() {
		return List.of("app/plugin.js", "app/plugin.css", "app/dashboard.js", "app/figures.js", "app/cases.js",
				"app/drawing.js", "app/address.js");
	}

}
