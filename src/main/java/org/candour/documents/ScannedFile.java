package org.candour.documents;

import java.io.IOException;
import java.io.InputStream;

/** A file that is being checked. It can be opened more than once. */
public interface ScannedFile {

	FileType type();

	/** In bytes. */
	long size();

	InputStream open() throws IOException;

}
