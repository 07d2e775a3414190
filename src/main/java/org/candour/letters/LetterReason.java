package org.candour.letters;

import java.util.List;

/**
 * Why a right is refused or restricted.
 *
 * @param refusal code such as {@code RR-04}
 * @param exemptions codes such as {@code UKGDPR-A17-3-B}, or empty
 * @param explanation the approver's words for the person, or null
 * @param heldBack whether saying it would undermine its purpose (ss.45(6), 48(3)); the
 * letter then keeps silent about it as far as the law lets it
 */
public record LetterReason(String refusal, List<String> exemptions, String explanation, boolean heldBack) {

	public LetterReason {
		exemptions = List.copyOf(exemptions);
	}

	public static LetterReason of(String refusal, String... exemptions) {
		return new LetterReason(refusal, List.of(exemptions), null, false);
	}

	/** The same in words of the case. */
	public LetterReason explained(String words) {
		return new LetterReason(this.refusal, this.exemptions, words, this.heldBack);
	}

	/** The same, not to be told. */
	public LetterReason kept() {
		return new LetterReason(this.refusal, this.exemptions, this.explanation, true);
	}

}
