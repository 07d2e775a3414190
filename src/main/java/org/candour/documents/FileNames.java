package org.candour.documents;

import java.text.Normalizer;

import org.candour.text.CleanText;

/**
 * Makes a file's name safe to show and to save: no folders, no control or direction
 * characters, and an ending that is true.
 */
final class FileNames {

	private static final int LONGEST = 200;

	private FileNames() {
	}

	static String clean(String name, FileType type) {
		String clean = clean(name);
		return type.fits(clean) ? clean : clean + "." + type.extension();
	}

	private static String clean(String name) {
		if (name == null) {
			return "unnamed";
		}
		String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
		String clean = Normalizer.normalize(CleanText.printable(last), Normalizer.Form.NFC)
			.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Co}\\p{Cs}<>:\"|?*]", "")
			.replaceAll("\\s+", " ")
			.strip();
		if (clean.isEmpty() || clean.matches("\\.+")) {
			return "unnamed";
		}
		return (clean.length() > LONGEST) ? clean.substring(0, LONGEST) : clean;
	}

}
