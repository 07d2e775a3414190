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
				Set.of("GW-POL-VOL", "GW-LIFE", "GW-POL-TPM", "GW-POL-VIR"));
		add("northshire-ambulance", "Northshire Ambulance Service (invented)", "northshire-ambulance.example",
				"01632 960102", Set.of("GW-LIFE"));
		add("pensions-office", "Office for Pensions and Benefits (invented)", "pensions-office.example", "01632 960103",
				Set.of("GW-DWP-VOL", "GW-DWP-109B"));
		add("revenue-office", "Revenue Office (invented)", "revenue-office.example", "01632 960104",
				Set.of("GW-HMRC-VOL"));
		add("northshire-hospital", "Northshire Hospital (invented)", "northshire-hospital.example", "01632 960105",
				Set.of("GW-NHS-CARE", "GW-LIFE"));
		add("westshire-council", "Westshire Council (invented)", "westshire.example", "01632 960106",
				Set.of("GW-LA-CRIME"));
		add("counter-fraud-network", "Counter Fraud Network (invented)", "counter-fraud-network.example",
				"01632 960107", Set.of("GW-NAFN"));
		add("northshire-resilience", "Northshire Resilience Forum (invented)", "northshire-resilience.example",
				"01632 960108", Set.of("GW-CCA"));
		add("quill-solicitors", "Quill Solicitors (invented)", "quill-solicitors.example", "01632 960109",
				Set.of("GW-SOL", "GW-CONSENT"));
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
