package org.candour.engine.cockpit;

import java.util.List;

import jakarta.ws.rs.Path;
import org.camunda.bpm.cockpit.plugin.resource.AbstractCockpitPluginRootResource;

/** Serves the scripts and styles; their data comes from the staff interface. */
@Path("plugin/" + CockpitAdditions.ID)
public class CockpitAssets extends AbstractCockpitPluginRootResource {

	public CockpitAssets() {
		super(CockpitAdditions.ID);
	}

	@Override
	protected List<String> getAllowedAssets() {
		return List.of("app/plugin.js", "app/plugin.css", "app/heat.js", "app/history.js", "app/find.js");
	}

}
