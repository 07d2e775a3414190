package org.candour.letters;

import org.candour.vault.BlindIndex;
import org.candour.vault.IndexedField;

import org.springframework.stereotype.Component;

/**
 * Chooses the cases without data whose letter is written from the template for silence,
 * one in four, so that a template's name in a list proves nothing. The choice is the same
 * each time a case is asked for; it is keyed, so that nobody can work it out from a
 * reference.
 */
@Component
class SilentSample {

	private static final int ONE_IN = 4;

	private final BlindIndex index;

	SilentSample(BlindIndex index) {
		this.index = index;
	}

	/** Whose template a letter of a kind is written from. */
	RightsLetterKind templateFor(RightsLetterKind kind, String caseRef) {
		boolean silent = kind == RightsLetterKind.NO_DATA && chosen(caseRef);
		return silent ? RightsLetterKind.NCND : kind;
	}

	private boolean chosen(String caseRef) {
		byte[] fingerprint = this.index.of(IndexedField.REFERENCE, "silent sample " + caseRef);
		// the first bytes name the key and are the same for all
		return Byte.toUnsignedInt(fingerprint[fingerprint.length - 1]) % ONE_IN == 0;
	}

}
