package org.candour.support;

import org.opentest4j.TestAbortedException;

/**
 * What a test needs and the machine does not have. The test is skipped, loudly; where
 * {@code CI} is set it fails, since a build that claims to have tried something must have
 * tried it.
 */
public final class Missing {

	private Missing() {
	}

	/** Goes on only if what is needed is there. */
	public static void unless(boolean there, String sentence) {
		if (!there) {
			throw of(sentence, null);
		}
	}

	/** What to throw if it is not there. */
	public static RuntimeException of(String sentence, Throwable cause) {
		System.err.println(sentence);
		return Boolean.parseBoolean(System.getenv("CI")) ? new IllegalStateException(sentence, cause)
				: new TestAbortedException(sentence, cause);
	}

}
