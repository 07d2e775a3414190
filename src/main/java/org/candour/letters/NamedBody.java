package org.candour.letters;

/**
 * A body that got the data, or gave it.
 *
 * @param mention whether a letter may name it
 */
public record NamedBody(String name, Mention mention) {

	/** Whether the person may read of the body. */
	public enum Mention {

		NAMED,
		/**
		 * A public authority in a particular lawful inquiry: no "recipient" in law (Art
		 * 4(9); s.33(5)).
		 */
		PARTICULAR_INQUIRY,
		/** Naming it would tip somebody off. */
		TIPS_OFF

	}

	public static NamedBody named(String name) {
		return new NamedBody(name, Mention.NAMED);
	}

	boolean mayBeNamed() {
		return this.mention == Mention.NAMED;
	}

}
