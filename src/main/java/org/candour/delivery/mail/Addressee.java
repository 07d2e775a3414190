package org.candour.delivery.mail;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Somebody outside whom a mail goes to.
 *
 * @param token or null
 */
record Addressee(String address, String token) {

	/** One address and nothing that could end a line of a mail's head. */
	private static final Pattern ADDRESS = Pattern
		.compile("[^\\s@<>,;:\"\\p{Cntrl}]{1,64}@[^\\s@<>,;:\"\\p{Cntrl}]{1,255}");

	Addressee {
		if (address == null || !ADDRESS.matcher(address).matches()) {
			throw new IllegalArgumentException("This is not one e-mail address.");
		}
	}

	byte[] written() {
		return ((this.token != null) ? this.address + '\n' + this.token : this.address)
			.getBytes(StandardCharsets.UTF_8);
	}

	static Addressee read(byte[] written) {
		String[] lines = new String(written, StandardCharsets.UTF_8).split("\n", 2);
		return new Addressee(lines[0], (lines.length > 1) ? lines[1] : null);
	}

	@Override
	public String toString() {
		return "Addressee";
	}

}
