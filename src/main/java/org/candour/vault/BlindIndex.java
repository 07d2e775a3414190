package org.candour.vault;

/** Keyed fingerprints by which a sealed value can be found again, never read. */
public interface BlindIndex {

	/**
	 * The fingerprint of a value after normalisation (case, accents, white space), so
	 * that two spellings of one name meet.
	 */
	byte[] of(IndexedField field, String value);

}
