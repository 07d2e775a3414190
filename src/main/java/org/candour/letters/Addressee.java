package org.candour.letters;

/**
 * Who gets a letter.
 *
 * @param name full name, or the name of a body
 * @param address lines of a postal address, or null if it goes another way
 * @param onBehalfOf name of the person whose data it is, or null if that is the addressee
 * @param reference the addressee's own reference, or null
 */
public record Addressee(String name, String address, String onBehalfOf, String reference) {

	/** The person themselves. */
	public static Addressee subject(String name, String address) {
		return new Addressee(name, address, null, null);
	}

	/** Somebody who acts for the person. */
	public static Addressee actingFor(String name, String address, String subject) {
		return new Addressee(name, address, subject, null);
	}

	/** A body, such as a recipient or the regulator. */
	public static Addressee body(String name, String address, String reference) {
		return new Addressee(name, address, null, reference);
	}

}
