package org.candour.scenarios;

import java.util.Set;

import org.candour.disclosures.Bodies;
import org.candour.disclosures.Body;
import org.candour.disclosures.oauth.ApiClients;

/** The clients that the demonstration has, for what is written down about it. */
final class DemoClients {

	static final String POLICE = "northshire-police-demo";

	static final String SECRET = "candour-demo-2026";

	private DemoClients() {
	}

	static void add(Bodies bodies, ApiClients clients) {
		Set<String> gateways = Set.of("GW-POL-VOL", "GW-LIFE");
		bodies.add(new Body("northshire-police", "Northshire Police (invented)", Set.of("northshire.police.example"),
				"01632 960101", gateways));
		clients.addWithSecret(POLICE, "northshire-police", gateways, SECRET);
		clients.addWebFormWithSecret("norshire-web-forms-demo", SECRET);
	}

}
