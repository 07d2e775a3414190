package org.candour.documents.scan;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.candour.documents.FileFinding;

/**
 * Tells by the names in a PDF's objects what is in it beyond pages (ISO 32000-2, 7.11.4,
 * 12.6.4, 12.7.6). An embedded file is one wherever {@code /EF} stands, whatever its own
 * type says.
 */
class PdfNames {

	private static final Map<String, FileFinding> TELLING = Map.ofEntries(Map.entry("XFA", FileFinding.XFA),
			Map.entry("GoToR", FileFinding.REMOTE_FILE), Map.entry("GoToE", FileFinding.REMOTE_FILE),
			Map.entry("ImportData", FileFinding.REMOTE_FILE), Map.entry("SubmitForm", FileFinding.SUBMITS),
			Map.entry("EmbeddedFile", FileFinding.EMBEDDED_FILE), Map.entry("EmbeddedFiles", FileFinding.EMBEDDED_FILE),
			Map.entry("FileAttachment", FileFinding.EMBEDDED_FILE));

	/** They make {@code EF} a key of a file specification and no name of a font. */
	private static final Set<String> OF_A_FILE = Set.of("Filespec", "F", "UF");

	/**
	 * In the data of a stream these have no business unless an object is hidden there.
	 */
	private static final int SHORTEST_IN_DATA = 5;

	private static final Set<String> OBJECTS = Set.of("ObjStm", "Filespec");

	private static final int LONGEST = 64;

	private final Set<FileFinding> found = EnumSet.noneOf(FileFinding.class);

	private final Set<String> ofObject = new HashSet<>();

	private final StringBuilder inData = new StringBuilder();

	private boolean reading;

	void object() {
		this.ofObject.clear();
	}

	void name(String name) {
		FileFinding finding = TELLING.get(name);
		if (finding != null) {
			this.found.add(finding);
		}
		this.ofObject.add(name);
		if (this.ofObject.contains("EF") && OF_A_FILE.stream().anyMatch(this.ofObject::contains)) {
			this.found.add(FileFinding.EMBEDDED_FILE);
		}
	}

	/**
	 * A program finds objects by their places and may find one in what passes for data.
	 */
	void data(int one) {
		if (one == '/') {
			this.inData.setLength(0);
			this.reading = true;
		}
		else if (this.reading && (one == '#' || one < 128 && Character.isLetterOrDigit(one))) {
			this.inData.append((char) one);
			this.reading = this.inData.length() < LONGEST;
		}
		else if (this.reading) {
			this.reading = false;
			String name = PdfLexer.unescaped(this.inData.toString());
			if (name.length() >= SHORTEST_IN_DATA && (TELLING.containsKey(name) || OBJECTS.contains(name))) {
				this.found.add(FileFinding.HIDDEN_OBJECTS);
			}
		}
	}

	Set<FileFinding> found() {
		return this.found;
	}

}
