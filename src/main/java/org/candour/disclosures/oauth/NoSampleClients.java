package org.candour.disclosures.oauth;

import org.candour.start.UnsafeStart;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Refuses to start in earnest on a database of the demonstration, whose clients show a
 * secret that everybody knows.
 */
@Component
@Profile("!demo")
class NoSampleClients implements InitializingBean {

	private final ApiClients clients;

	NoSampleClients(ApiClients clients) {
		this.clients = clients;
	}

	@Override
	public void afterPropertiesSet() {
		if (this.clients.anySample()) {
			throw new UnsafeStart(
					"This database holds the demonstration's API clients: use an empty one, or start with the demo profile.");
		}
	}

}
