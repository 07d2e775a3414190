package org.candour.disclosures.oauth;

import java.util.Set;

import org.candour.disclosures.Bodies;
import org.candour.disclosures.Body;
import org.candour.start.UnsafeStart;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/** The demonstration's clients, whose secret everybody knows, are not used in earnest. */
@CandourTest
@Transactional
class NoSampleClientsTest {

	@Autowired
	private Bodies bodies;

	@Autowired
	private ApiClients clients;

	@Test
	void aStartWithoutTheDemoProfileOnTheDemonstrationsClientsIsRefused() {
		new SampleBodies(this.bodies, this.clients).load();
		assertThatExceptionOfType(UnsafeStart.class)
			.isThrownBy(() -> new NoSampleClients(this.clients).afterPropertiesSet())
			.withMessageContaining("the demonstration's API clients");
	}

	@Test
	void aClientRegisteredInEarnestUnderTheSameNameIsNoSampleAnyMore() {
		new SampleBodies(this.bodies, this.clients).load();
		this.bodies.all()
			.stream()
			.filter((body) -> body.name().endsWith("(invented)"))
			.forEach((body) -> this.clients.addWithSecret(body.id() + "-demo", body.id(), body.gateways(),
					"another-secret"));
		this.clients.addWebFormWithSecret("norshire-web-forms-demo", "another-secret");
		assertThatNoException().isThrownBy(() -> new NoSampleClients(this.clients).afterPropertiesSet());
	}

	@Test
	void bodiesAloneDoNotPreventAStart() {
		this.bodies.add(new Body("some-body", "Some Body", Set.of("some.example"), "01632 960199", Set.of()));
		assertThatNoException().isThrownBy(() -> new NoSampleClients(this.clients).afterPropertiesSet());
	}

}
