package org.candour.documents.scan;

import java.io.EOFException;
import java.io.IOException;
import java.util.Set;
import java.util.zip.ZipException;

import org.candour.documents.FileRefused;
import org.candour.documents.FileRefused.Reason;
import org.candour.documents.FileFinding;
import org.candour.documents.FileScan;
import org.candour.documents.FileType;
import org.candour.documents.FindingScan;
import org.candour.documents.ScannedFile;

import org.springframework.stereotype.Component;

/** A Word file must be a plain document, and all of it must be in sight. */
@Component
class WordScan implements FileScan, FindingScan {

	@Override
	public void scan(ScannedFile file) throws IOException {
		look(file);
	}

	@Override
	public Set<FileFinding> look(ScannedFile file) throws IOException {
		if (file.type() != FileType.DOCX) {
			return Set.of();
		}
		WordParts parts = new WordParts();
		try (Tail content = new Tail(file.open())) {
			parts.read(content);
			// programs unpack by the directory at the end
			if (!ZipDirectory.in(content.toEnd()).equals(parts.checksums())) {
				throw broken();
			}
			return parts.found();
		}
		catch (ZipException | EOFException ex) {
			throw broken();
		}
	}

	static FileRefused broken() {
		return new FileRefused(Reason.BROKEN, "The Word file is damaged, or something is hidden in it.");
	}

}
