package org.candour.delivery;

import java.security.SecureRandom;
import java.util.regex.Pattern;

import org.candour.cases.RuleBroken;

/**
 * The password of a locked package: 25 letters and digits in groups of five, without
 * those that are mistaken for others, so that it can be read out on the telephone. More
 * than 120 bits, drawn anew each time, and kept nowhere.
 */
public final class PackagePassword {

	private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

	private static final int GROUPS = 5;

	private static final int LENGTH = 5;

	private static final Pattern SHAPE = Pattern.compile("[" + SIGNS + "]{5}(-[" + SIGNS + "]{5}){4}");

	private static final SecureRandom RANDOM = new SecureRandom();

	private final String text;

	private PackagePassword(String text) {
		this.text = text;
	}

	/** A new one. */
	public static PackagePassword draw() {
		StringBuilder text = new StringBuilder();
		for (int group = 0; group < GROUPS; group++) {
			text.append((group > 0) ? "-" : "");
			for (int sign = 0; sign < LENGTH; sign++) {
				text.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
			}
		}
		return new PackagePassword(text.toString());
	}

	/**
	 * One that was drawn and shown before.
	 * @throws RuleBroken if it does not look like one
	 */
	public static PackagePassword of(String text) {
		if (text == null || !SHAPE.matcher(text).matches()) {
			throw new RuleBroken("PASSWORD", "Ask for a new password and fetch the package with that.");
		}
		return new PackagePassword(text);
	}

	/** To be shown once. */
	public String reveal() {
		return this.text;
	}

	@Override
	public String toString() {
		return "a password";
	}

}
