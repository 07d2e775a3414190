package org.candour.staff;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import com.nulabinc.zxcvbn.Pattern;
import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.matchers.Match;

/**
 * What a password must be: long, not the user name, and not found among the first that
 * anybody tries (NIST SP 800-63B-4, 3.1.1.2; NCSC, password administration for system
 * owners: length and a list of known passwords, no rules of composition). The lists of
 * known passwords, names and words are zxcvbn's.
 */
final class PasswordPolicy {

	private static final int SHORTEST = 12;

	/** What bcrypt takes into account, in bytes. */
	private static final int LONGEST = 72;

	/** Tries in which it must not be found, as a power of ten. */
	private static final double FEWEST_TRIES = 10;

	private static final String ADVICE = " Choose three or four words that do not belong together.";

	private static final Zxcvbn GUESSES = new Zxcvbn();

	private PasswordPolicy() {
	}

	static void check(String username, String password) {
		if (password == null || password.length() < SHORTEST) {
			throw new AccountRefused("A password has at least 12 characters.");
		}
		if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
			throw new AccountRefused("A password has at most 72 characters, fewer if they are not English letters.");
		}
		if (username != null && password.toLowerCase(Locale.ROOT).contains(username.toLowerCase(Locale.ROOT))) {
			throw new AccountRefused("A password does not contain the user name.");
		}
		Strength strength = GUESSES.measure(password, (username != null) ? List.of(username) : List.of());
		if (strength.getGuessesLog10() < FEWEST_TRIES) {
			throw new AccountRefused(why(strength.getSequence()) + ADVICE);
		}
	}

	private static String why(List<Match> parts) {
		if (parts.stream().anyMatch((part) -> "passwords".equals(part.dictionaryName))) {
			return "This password is built from one that is known and tried first.";
		}
		if (parts.stream().anyMatch((part) -> part.pattern == Pattern.Repeat)) {
			return "This password repeats itself, so it is guessed like a short one.";
		}
		if (parts.stream().anyMatch((part) -> part.pattern == Pattern.Sequence || part.pattern == Pattern.Spatial)) {
			return "This password follows a row of letters, numbers or keys, which is tried first.";
		}
		return "This password is too easy to guess.";
	}

}
