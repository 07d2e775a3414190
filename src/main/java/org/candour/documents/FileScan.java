package org.candour.documents;

import java.io.IOException;

/** A check that every file passes before it is kept. All of them are asked. */
public interface FileScan {

	/**
	 * Looks at a file.
	 * @throws FileRefused if the case must not take it
	 */
	void scan(ScannedFile file) throws IOException;

}
