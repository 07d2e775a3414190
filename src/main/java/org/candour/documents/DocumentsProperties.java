package org.candour.documents;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of uploaded files.
 *
 * @param maxSize of one file
 * @param maxPerCase how many files others than the council itself add to a case
 * @param unscanned what becomes of files where no virus scanner is set up
 */
@ConfigurationProperties("candour.documents")
record DocumentsProperties(@DefaultValue("25MB") DataSize maxSize, @DefaultValue("180") int maxPerCase,
		@DefaultValue("QUARANTINE") Unscanned unscanned) {

	/** Room for the council's own letters. */
	private static final int LETTERS = 20;

	/** Each file, the new one that leaves in its place, and letters. */
	int maxListed() {
		return 2 * this.maxPerCase + LETTERS;
	}

}
