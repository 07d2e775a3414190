package org.candour.rights.portal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;

/**
 * A code that was sent by e-mail: the second factor. It opens the answers of one case, in
 * the visit that asked for it, for a while and for few attempts.
 */
final class SentCode {

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final int MOST_ATTEMPTS = 5;

	private final String caseRef;

	private final byte[] hash;

	private final Instant until;

	private int attempts;

	private boolean entered;

	SentCode(String caseRef, String code, Instant until) {
		this.caseRef = caseRef;
		this.hash = hash(code);
		this.until = until;
	}

	/** Eight digits. */
	static String draw() {
		return "%08d".formatted(RANDOM.nextInt(100_000_000));
	}

	/** Whether the code is right, is not too old, and was not guessed at too often. */
	synchronized boolean enter(String code, Instant now) {
		this.attempts++;
		this.entered = this.attempts <= MOST_ATTEMPTS && now.isBefore(this.until)
				&& MessageDigest.isEqual(this.hash, hash(code));
		return this.entered;
	}

	/** Whether it was entered, and still opens the answer of this case. */
	synchronized boolean opens(String reference) {
		return this.entered && this.caseRef.equals(reference);
	}

	synchronized boolean waitsFor(String reference, Instant now) {
		return !this.entered && this.caseRef.equals(reference) && now.isBefore(this.until)
				&& this.attempts < MOST_ATTEMPTS;
	}

	private static byte[] hash(String code) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256.", ex);
		}
	}

}
