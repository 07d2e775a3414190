package org.candour.letters;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.text.UnicodeSet;

/**
 * A letter's text in characters that can be drawn, so that a name is never a row of signs
 * that stand for nothing. What no font has is written in Latin letters; a picture is
 * called by its name.
 */
class DrawnText {

	private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; NFC");

	/** They are not drawn; they say how others are. */
	private static final UnicodeSet UNSEEN = new UnicodeSet("[[:Default_Ignorable_Code_Point:][:Cf:][:Cc:]]").freeze();

	/** Bullets of a word processor's own font. */
	private static final UnicodeSet BULLETS = new UnicodeSet(0xF0A7, 0xF0A8, 0xF0B7, 0xF0B7).freeze();

	private static final String BULLET = "\u2022";

	private static final String UNKNOWN = "\uFFFD";

	private final LetterFonts fonts;

	DrawnText(LetterFonts fonts) {
		this.fonts = fonts;
	}

	/** The same letter, with what cannot be drawn put otherwise. */
	String of(String letter) {
		if (letter.codePoints().allMatch(this::isDrawn)) {
			return letter;
		}
		StringBuilder drawn = new StringBuilder(letter.length());
		StringBuilder lacking = new StringBuilder();
		letter.codePoints().forEach((character) -> {
			if (isDrawn(character)) {
				drawn.append(otherwise(lacking.toString())).appendCodePoint(character);
				lacking.setLength(0);
			}
			else {
				lacking.appendCodePoint(character);
			}
		});
		return drawn.append(otherwise(lacking.toString())).toString();
	}

	private boolean isDrawn(int character) {
		return character <= 0x7F || UNSEEN.contains(character) || this.fonts.draw(character);
	}

	private String otherwise(String lacking) {
		StringBuilder text = new StringBuilder();
		LATIN.transliterate(lacking)
			.codePoints()
			.forEach((character) -> text.append(isDrawn(character) ? Character.toString(character) : name(character)));
		return text.toString();
	}

	private static String name(int character) {
		if (BULLETS.contains(character)) {
			return BULLET;
		}
		String name = UCharacter.getName(character);
		return (name != null) ? "(%s)".formatted(UCharacter.toLowerCase(name)) : UNKNOWN;
	}

}
