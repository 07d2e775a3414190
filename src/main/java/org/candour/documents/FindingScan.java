package org.candour.documents;

import java.io.IOException;
import java.util.Set;

/** Looks in a file that was taken for what keeps it from being released or shown. */
public interface FindingScan {

	/** What is found in the file, or nothing; every scan is asked. */
	Set<FileFinding> look(ScannedFile file) throws IOException;

}
