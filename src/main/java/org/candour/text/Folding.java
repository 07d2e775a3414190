package org.candour.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Transliterator;

/**
 * Text without what people write differently, or leave out, when they type it: case,
 * marks over and under letters, and letters of one language that have a plain one
 * elsewhere, such as {@code Ł}, {@code ø} and {@code ß}. Other scripts stay what they
 * are, with the vowel signs without which their words would not be told apart.
 */
public final class Folding {

	/** Increases when {@link #of} gives anything else than before. */
	public static final int VERSION = 2;

	private static final Transliterator FOLD = Transliterator.getInstance("NFKD; "
			+ "[[:Mn:]&[[:Script=Inherited:][:Script=Hebrew:][:Script=Arabic:][:Script=Greek:][:Script=Cyrillic:]]] Remove; "
			+ "NFKC; Latin-ASCII; [:Cf:] Remove");

	private Folding() {
	}

	public static String of(String text) {
		return UCharacter.foldCase(FOLD.transliterate(text), true);
	}

}
