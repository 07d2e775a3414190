package org.candour.law;

import java.util.regex.Pattern;

/** Codes and their versions. */
final class LawCode {

	private static final Pattern VERSION = Pattern.compile("~\\d+$");

	private LawCode() {
	}

	static String base(String code) {
		return VERSION.matcher(code).replaceFirst("");
	}

	/** 1 for the first row of a code, 2 for {@code ~2} and so on. */
	static int version(String code) {
		int tilde = code.indexOf('~');
		return (tilde < 0) ? 1 : Integer.parseInt(code.substring(tilde + 1));
	}

	/** The code of the version before, or null for the first. */
	static String predecessor(String code) {
		return switch (version(code)) {
			case 1 -> null;
			case 2 -> base(code);
			default -> base(code) + "~" + (version(code) - 1);
		};
	}

}
