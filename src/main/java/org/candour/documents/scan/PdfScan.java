package org.candour.documents.scan;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

import org.candour.documents.FileFinding;
import org.candour.documents.FileScan;
import org.candour.documents.FileType;
import org.candour.documents.FindingScan;
import org.candour.documents.ScannedFile;

import org.springframework.stereotype.Component;

/**
 * Looks through a PDF for passwords, scripts and other files. It reads the file from
 * front to end as usual programs write it; whatever else somebody may hide on purpose is
 * for the virus scanner.
 */
@Component
class PdfScan implements FileScan, FindingScan {

	private static final int BUFFER = 64 * 1024;

	@Override
	public void scan(ScannedFile file) throws IOException {
		look(file);
	}

	@Override
	public Set<FileFinding> look(ScannedFile file) throws IOException {
		if (file.type() != FileType.PDF) {
			return Set.of();
		}
		PdfContent content = new PdfContent();
		PdfLexer lexer = new PdfLexer(content);
		byte[] buffer = new byte[BUFFER];
		try (InputStream bytes = file.open()) {
			for (int count = bytes.read(buffer); count >= 0; count = bytes.read(buffer)) {
				lexer.accept(buffer, count);
			}
			lexer.end();
			content.end();
			return content.found();
		}
		finally {
			content.close();
		}
	}

}
