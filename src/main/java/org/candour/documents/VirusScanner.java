package org.candour.documents;

import java.io.IOException;

/** Looks for viruses. */
public interface VirusScanner {

	/**
	 * Looks at a file.
	 * @return {@link ScanVerdict#UNSCANNED} if there is no scanner, or it cannot be
	 * reached or does not manage the file
	 */
	ScanVerdict look(ScannedFile file) throws IOException;

	/** Whether there is a scanner at all. */
	boolean present();

}
