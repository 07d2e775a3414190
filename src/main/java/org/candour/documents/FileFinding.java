package org.candour.documents;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.candour.documents.FileRefused.Reason;

/**
 * What a file can hold that is more than pages to read: it reaches for something
 * elsewhere, sends something away, carries other files, or cannot be decoded within
 * bounds. A service may have found such a file, and the case has to hold it; nobody is
 * given it.
 */
public enum FileFinding {

	XFA("an XFA form"), REMOTE_FILE("a link that opens another file"), SUBMITS("a form that sends something away"),
	EMBEDDED_FILE("other files"), HIDDEN_OBJECTS("parts hidden from view"),
	REMOTE_TEMPLATE("a template or part kept elsewhere"), FETCHING_FIELD("a field that fetches something (DDE)"),
	EMBEDDED_OBJECT("an embedded object (OLE)"), HUGE_PICTURE("a picture of more than 100 megapixels");

	private final String words;

	FileFinding(String words) {
		this.words = words;
	}

	/** What it is, to be put behind "The file contains". */
	public String words() {
		return this.words;
	}

	/** What was found, in words. */
	public static String words(Collection<FileFinding> findings) {
		return findings.stream().sorted().map(FileFinding::words).collect(Collectors.joining(", "));
	}

	/** The refusal of such a file where the case need not hold it. */
	static FileRefused refusal(Set<FileFinding> findings) {
		return findings.equals(EnumSet.of(HUGE_PICTURE))
				? new FileRefused(Reason.BOMB,
						"The picture has more than 100 megapixels. Make it smaller and send that.")
				: new FileRefused(Reason.ACTIVE_CONTENT,
						"The file contains %s. Print it as a new PDF and send that.".formatted(words(findings)));
	}

}
