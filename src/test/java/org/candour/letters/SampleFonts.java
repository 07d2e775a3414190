package org.candour.letters;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.candour.support.Missing;

/** Fonts of a machine with Debian's packages, and of one without. */
final class SampleFonts {

	static final LetterFonts INSTALLED = new LetterFonts(List.of(Path.of("/usr/share/fonts/truetype/noto"),
			Path.of("/usr/share/fonts/truetype/droid"), Path.of("/usr/share/fonts/truetype/nanum")));

	static final LetterFonts ALONE = new LetterFonts(List.<Path>of());

	private static final String MISSING = "NO FONTS: names in further scripts need the packages fonts-noto-core, fonts-droid-fallback and fonts-nanum.";

	private SampleFonts() {
	}

	/**
	 * Those of a machine that has the packages; where it has not, the test is skipped.
	 */
	static LetterFonts further() {
		Missing.unless(Stream.of("noto", "droid", "nanum")
			.map(Path.of("/usr/share/fonts/truetype")::resolve)
			.allMatch(Files::isDirectory), MISSING);
		return INSTALLED;
	}

}
