package org.candour.documents.scan;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.candour.documents.FileFinding;
import org.candour.documents.FileRefused;
import org.candour.documents.FileRefused.Reason;
import org.candour.documents.FileType;

/**
 * Looks through a Word file while it passes by: it must be a plain document, without
 * macros or controls, and must not swell when unpacked.
 */
class WordParts {

	static final long LARGEST_UNPACKED = 150_000_000;

	static final int MOST_PARTS = 2000;

	private static final String TYPES = "[Content_Types].xml";

	private static final int LARGEST_TYPES = 1_000_000;

	private static final String DOCUMENT = FileType.DOCX.mediaType() + ".main+xml";

	private static final Set<String> ACTIVE = Set.of("macroenabled", "vbaproject", "vbadata", "activex", "oleobject");

	private final Map<String, Long> checksums = new LinkedHashMap<>();

	private final byte[] buffer = new byte[16 * 1024];

	private final Set<String> types = new HashSet<>();

	private final WordFindings findings = new WordFindings();

	private long unpacked;

	/** Reads the parts, up to the directory at the end of the file. */
	void read(InputStream file) throws IOException {
		ZipInputStream zip = new ZipInputStream(file);
		ZipEntry entry = next(zip);
		while (entry != null) {
			refuseActive(entry.getName());
			if (TYPES.equalsIgnoreCase(entry.getName())) {
				byte[] xml = zip.readNBytes(LARGEST_TYPES);
				count(xml.length);
				this.types.addAll(ContentTypes.in(xml));
			}
			this.findings.part(entry.getName());
			if (WordFindings.reads(entry.getName())) {
				this.findings.read(new Counted(zip));
			}
			unpack(zip);
			if (this.checksums.put(entry.getName(), entry.getCrc()) != null || this.checksums.size() > MOST_PARTS) {
				throw WordScan.broken();
			}
			entry = next(zip);
		}
		this.types.forEach(WordParts::refuseActive);
		if (!this.types.contains(DOCUMENT)) {
			throw new FileRefused(Reason.TYPE, "Only PDF, JPEG, PNG and Word (.docx) files are taken.");
		}
	}

	/** What is in it beyond text. */
	Set<FileFinding> found() {
		return this.findings.found();
	}

	/** Names of the parts read, with their checksums. */
	Map<String, Long> checksums() {
		return this.checksums;
	}

	private static ZipEntry next(ZipInputStream zip) throws IOException {
		try {
			return zip.getNextEntry();
		}
		catch (IllegalArgumentException ex) {
			// a part's name that is no text
			throw WordScan.broken();
		}
	}

	private void unpack(ZipInputStream zip) throws IOException {
		int count = zip.read(this.buffer);
		while (count >= 0) {
			count(count);
			count = zip.read(this.buffer);
		}
	}

	private void count(int bytes) {
		this.unpacked += bytes;
		if (this.unpacked > LARGEST_UNPACKED) {
			throw new FileRefused(Reason.BOMB, "The Word file is too large when unpacked.");
		}
	}

	private static void refuseActive(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		if (ACTIVE.stream().anyMatch(lower::contains)) {
			throw new FileRefused(Reason.ACTIVE_CONTENT,
					"Word files with macros, controls or embedded programs are not taken.");
		}
	}

	/** One part as it is unpacked, counted; its reader does not end the whole. */
	private final class Counted extends FilterInputStream {

		Counted(ZipInputStream zip) {
			super(zip);
		}

		@Override
		public int read() throws IOException {
			int one = super.read();
			count((one >= 0) ? 1 : 0);
			return one;
		}

		@Override
		public int read(byte[] bytes, int from, int length) throws IOException {
			int read = super.read(bytes, from, length);
			count(Math.max(0, read));
			return read;
		}

		@Override
		public void close() {
			// the next part follows
		}

	}

}
