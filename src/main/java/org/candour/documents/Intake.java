package org.candour.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;

import org.candour.documents.FileRefused.Reason;
import org.candour.vault.Vault;

import org.springframework.stereotype.Component;

/**
 * Takes a file in: detects its type, seals it on the way to the database, then lets every
 * scan read it from there. A refusal rolls back what was stored; what no virus scanner
 * has seen is kept, and stays in {@link Quarantine}.
 */
@Component
class Intake {

	private static final int BUFFER = 64 * 1024;

	private static final String ONLY = "Only PDF, JPEG, PNG and Word (.docx) files are taken.";

	private static final String WITH_DATA = "Only PDF, JPEG, PNG, Word (.docx), JSON, CSV and XML files are taken.";

	private final Chunks chunks;

	private final Vault vault;

	private final List<FileScan> scans;

	private final Findings findings;

	private final VirusScanner viruses;

	private final DocumentsProperties properties;

	Intake(Chunks chunks, Vault vault, List<FileScan> scans, Findings findings, VirusScanner viruses,
			DocumentsProperties properties) {
		this.chunks = chunks;
		this.vault = vault;
		this.scans = scans;
		this.findings = findings;
		this.viruses = viruses;
		this.properties = properties;
	}

	/**
	 * Takes a file in.
	 * @param data whether the case takes JSON, CSV and XML files as well
	 */
	StoredFile take(NewDocument document, DocumentId id, boolean data, InputStream content) throws IOException {
		String caseRef = document.caseRef();
		byte[] head = content.readNBytes(TypeDetection.HEAD);
		if (head.length == 0) {
			throw new FileRefused(Reason.EMPTY, "The file is empty.");
		}
		FileType type = TypeDetection.detect(head)
			.filter((found) -> data || !found.machineReadable())
			.orElseThrow(() -> new FileRefused(Reason.TYPE, data ? WITH_DATA : ONLY));
		StoredFile stored = store(caseRef, id, type, new SequenceInputStream(new ByteArrayInputStream(head), content));
		ScannedFile scanned = new SealedFile(caseRef, id, stored.type(), stored.size());
		for (FileScan scan : this.scans) {
			scan.scan(scanned);
		}
		Set<FileFinding> found = this.findings.comingIn(document.origin(), scanned);
		ScanVerdict verdict = this.viruses.look(scanned);
		if (verdict == ScanVerdict.INFECTED) {
			throw new FileRefused(Reason.VIRUS, "The virus scanner refuses this file.");
		}
		return stored.scanned(verdict, found);
	}

	/** A file on record, for the scanner. */
	ScannedFile scanned(DocumentRecord document) {
		return new SealedFile(document.caseRef(), document.id(), document.type(), document.size());
	}

	InputStream open(String caseRef, DocumentId id) {
		return this.vault.opening(caseRef, DocumentRecord.contentField(id), this.chunks.read(id));
	}

	private StoredFile store(String caseRef, DocumentId id, FileType type, InputStream content) throws IOException {
		MessageDigest digest = sha256();
		CRC32 crc = new CRC32();
		long size = 0;
		try (OutputStream sealed = this.vault.sealing(caseRef, DocumentRecord.contentField(id),
				this.chunks.write(id))) {
			byte[] buffer = new byte[BUFFER];
			for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
				size += count;
				if (size > this.properties.maxSize().toBytes()) {
					throw new FileRefused(Reason.TOO_BIG,
							"The file is larger than %d MB.".formatted(this.properties.maxSize().toMegabytes()));
				}
				digest.update(buffer, 0, count);
				crc.update(buffer, 0, count);
				sealed.write(buffer, 0, count);
			}
		}
		return new StoredFile(type, size, HexFormat.of().formatHex(digest.digest()), crc.getValue(),
				ScanVerdict.UNSCANNED, Set.of());
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private final class SealedFile implements ScannedFile {

		private final String caseRef;

		private final DocumentId id;

		private final FileType type;

		private final long size;

		private SealedFile(String caseRef, DocumentId id, FileType type, long size) {
			this.caseRef = caseRef;
			this.id = id;
			this.type = type;
			this.size = size;
		}

		@Override
		public FileType type() {
			return this.type;
		}

		@Override
		public long size() {
			return this.size;
		}

		@Override
		public InputStream open() {
			return Intake.this.open(this.caseRef, this.id);
		}

	}

}
