package org.candour.delivery.webhooks;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;

import org.candour.vault.InstallationKeys;
import org.candour.vault.Safe;

import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;

/** Makes secrets, and seals and opens what an address keeps. */
@Component
@DependsOnDatabaseInitialization
class EndpointSecrets {

	private static final int BYTES = 32;

	private final Safe safe;

	private final SecureRandom random = new SecureRandom();

	EndpointSecrets(InstallationKeys keys) {
		this.safe = keys.safe("webhooks");
	}

	/** A new secret as the specification writes it. */
	String make() {
		byte[] bytes = new byte[BYTES];
		this.random.nextBytes(bytes);
		return "whsec_" + Base64.getEncoder().encodeToString(bytes);
	}

	byte[] sealSecret(UUID endpoint, String secret) {
		return seal(endpoint, "secret", secret);
	}

	String openSecret(UUID endpoint, byte[] sealed) {
		return open(endpoint, "secret", sealed);
	}

	byte[] sealUrl(UUID endpoint, EndpointUrl url) {
		return seal(endpoint, "url", url.uri().toString());
	}

	String openUrl(Endpoint endpoint) {
		return open(endpoint.id(), "url", endpoint.url());
	}

	private byte[] seal(UUID endpoint, String field, String text) {
		return this.safe.seal(endpoint + ":" + field, text.getBytes(StandardCharsets.UTF_8));
	}

	private String open(UUID endpoint, String field, byte[] sealed) {
		return new String(this.safe.open(endpoint + ":" + field, sealed), StandardCharsets.UTF_8);
	}

}
