package org.candour.disclosures.oauth;

import java.util.Set;

import org.candour.disclosures.Bodies;
import org.candour.disclosures.Body;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invented bodies, so that the interface can be tried out. */
@Component
@Profile("demo")
class SampleBodies {

	private static final String SECRET = "candour-demo-2026";

	private final Bodies bodies;

	private final ApiClients clients;

	SampleBodies(Bodies bodies, ApiClients clients) {
		this.bodies = bodies;
		this.clients = clients;
	}

	@EventListener(ApplicationStartedEvent.class)
	@Transactional
	public void load() {
		add("northshire-police", "Northshire Police (invented)", "northshire.police.example", "01632 960101",
				Set.of("GW-POL-VOL", "GW-LIFE"));
		add("northshire-ambulance", "Northshire Ambulance Service (invented)", "northshire-ambulance.example",
				"01632 960102", Set.of("GW-LIFE"));
		add("northshire-crown-court", "Northshire Crown Court (invented)", "northshire-court.example", "01632 960110",
				Set.of("GW-CRT", "GW-CPS-SUM"));
		add("fraud-office", "Fraud Office (invented)", "fraud-office.example", "01632 960111",
				Set.of("GW-PSFA-NOTICE", "GW-PSFA-VOL"));
		this.clients.addSampleWebForm("norshire-web-forms-demo", SECRET);
	}

	private void add(String id, String name, String domain, String switchboard, Set<String> gateways) {
		this.bodies.add(new Body(id, name, Set.of(domain), switchboard, gateways));
		this.clients.addSample(id + "-demo", id, gateways, SECRET);
	}

}
