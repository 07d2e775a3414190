package org.candour.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.candour.cases.RuleBroken;

import org.springframework.stereotype.Component;

/**
 * What was found in files beyond pages to read. A record that a service found is kept
 * with it and stays unreleased; from anybody else such a file is not taken.
 */
@Component
class Findings {

	private final List<FindingScan> scans;

	Findings(List<FindingScan> scans) {
		this.scans = scans;
	}

	/**
	 * Looks at a file that comes in.
	 * @throws FileRefused if something is found, and no service found the file
	 */
	Set<FileFinding> comingIn(Origin origin, ScannedFile file) throws IOException {
		Set<FileFinding> found = look(file);
		if (!found.isEmpty() && origin != Origin.SEARCH) {
			throw FileFinding.refusal(found);
		}
		return found;
	}

	/**
	 * Lets a file be released or shown as it is. One from the time before files were
	 * looked at so is looked at now.
	 * @throws RuleBroken naming what was found and what to do
	 */
	void pass(DocumentRecord document, ScannedFile file) {
		if (document.findings() == null) {
			document.found(lookNow(file));
		}
		if (!document.findings().isEmpty()) {
			throw new RuleBroken("FILE-FINDINGS",
					"The file contains %s: it is not released or shown. Print it as a new PDF, add that as a redacted copy, and release the copy."
						.formatted(FileFinding.words(document.findings())));
		}
	}

	private Set<FileFinding> lookNow(ScannedFile file) {
		try {
			return look(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Set<FileFinding> look(ScannedFile file) throws IOException {
		Set<FileFinding> found = EnumSet.noneOf(FileFinding.class);
		for (FindingScan scan : this.scans) {
			found.addAll(scan.look(file));
		}
		return found;
	}

}
