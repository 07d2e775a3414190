package org.candour.letters;

import java.nio.file.Path;
import java.util.List;

/** Fonts of a machine with Debian's packages, and of one without. */
final class SampleFonts {

	static final LetterFonts INSTALLED = new LetterFonts(List.of(Path.of("/usr/share/fonts/truetype/noto"),
			Path.of("/usr/share/fonts/truetype/droid"), Path.of("/usr/share/fonts/truetype/nanum")));

	static final LetterFonts ALONE = new LetterFonts(List.<Path>of());

	private SampleFonts() {
	}

}
