package org.candour.cases.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What opens the status page: 160 random bits. Being random it needs no slow hash; only
 * its SHA-256 is kept.
 */
public record PortalSecret(String text) {

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final int BYTES = 20;

	public static PortalSecret draw() {
		byte[] bytes = new byte[BYTES];
		RANDOM.nextBytes(bytes);
		return new PortalSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
	}

	/** What is kept of it. */
	public byte[] hash() {
		try {
			return MessageDigest.getInstance("SHA-256").digest(this.text.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256.", ex);
		}
	}

	/** Compares without telling by the time taken how much was right. */
	public boolean opens(byte[] kept) {
		return MessageDigest.isEqual(hash(), kept);
	}

	@Override
	public String toString() {
		return "a portal secret";
	}

}
