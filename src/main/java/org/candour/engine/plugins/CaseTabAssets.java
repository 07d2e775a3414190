package org.candour.engine.plugins;

import java.util.List;

import jakarta.ws.rs.Path;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginRootResource;

/** Serves the Case tab's scripts and styles; its data comes from the staff interface. */
@Path("plugin/" + CaseTabPlugin.ID)
public class CaseTabAssets extends AbstractTasklistPluginRootResource {

	public CaseTabAssets() {
		super(CaseTabPlugin.ID);
	}

	@Override
	protected List<String> getAllowedAssets() {
		return List.of("app/plugin.js", "app/plugin.css", "app/api.js", "app/dom.js", "app/sections.js",
				"app/documents.js", "app/cards.js", "app/drafts.js", "app/codes.js", "app/places.js", "app/whatif.js",
				"app/rights.js", "app/items.js", "app/derivation.js", "app/timeline.js", "app/answer.js",
				"app/records.js");
	}

}
