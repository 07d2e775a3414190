package org.candour.staff;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What a password must be: long, not the user name, not one that everybody tries. */
final class PasswordPolicy {

	private static final int SHORTEST = 12;

	/** What bcrypt takes into account, in bytes. */
	private static final int LONGEST = 72;

	private static final List<String> TRIED_BY_EVERYBODY = List.of("password", "letmein", "qwerty", "welcome",
			"1234567890", "administrator", "changeme", "iloveyou");

	private PasswordPolicy() {
	}

	static void check(String username, String password) {
		if (password == null || password.length() < SHORTEST) {
			throw new AccountRefused("A password has at least 12 characters.");
		}
		if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
			throw new AccountRefused("A password has at most 72 characters, fewer if they are not English letters.");
		}
		String plain = password.toLowerCase(Locale.ROOT);
		if (username != null && plain.contains(username.toLowerCase(Locale.ROOT))) {
			throw new AccountRefused("A password does not contain the user name.");
		}
		boolean common = TRIED_BY_EVERYBODY.stream()
			.anyMatch((known) -> plain.startsWith(known) && plain.length() <= known.length() + SHORTEST / 2);
		if (common || plain.chars().distinct().count() < SHORTEST / 3) {
			throw new AccountRefused("This password is too easy to guess.");
		}
	}

}
