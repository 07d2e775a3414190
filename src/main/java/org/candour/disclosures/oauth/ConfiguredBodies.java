package org.candour.disclosures.oauth;

import org.candour.disclosures.Bodies;
import org.candour.disclosures.Body;
import org.candour.disclosures.oauth.ApiProperties.ConfiguredBody;
import org.candour.disclosures.oauth.ApiProperties.ConfiguredClient;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings the list of bodies and clients up to date with the configuration. */
@Component
class ConfiguredBodies {

	private final ApiProperties properties;

	private final Bodies bodies;

	private final ApiClients clients;

	ConfiguredBodies(ApiProperties properties, Bodies bodies, ApiClients clients) {
		this.properties = properties;
		this.bodies = bodies;
		this.clients = clients;
	}

	@EventListener(ApplicationStartedEvent.class)
	@Transactional
	public void bringUpToDate() {
		this.properties.bodies().forEach(this::add);
		this.properties.webForms().forEach((form) -> add(null, form));
	}

	private void add(ConfiguredBody body) {
		this.bodies.add(new Body(body.id(), body.name(), body.officialDomains(), body.switchboard(), body.gateways()));
		body.clients().forEach((client) -> add(body.id(), client));
	}

	private void add(String body, ConfiguredClient client) {
		if (client.keysUrl() != null) {
			this.clients.addWithKeysFrom(client.id(), body, client.gateways(), client.keysUrl());
		}
		else {
			this.clients.addWithKeys(client.id(), body, client.gateways(), client.keys());
		}
	}

}
