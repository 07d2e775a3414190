package org.candour.documents;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.candour.vault.Sealed;

/** A document as stored: name and reason sealed, content in chunks beside it. */
@Entity
@Table(name = "document")
class DocumentRecord {

	@Id
	private UUID id;

	@Column(name = "case_ref")
	private String caseRef;

	@Enumerated(EnumType.STRING)
	private Origin origin;

	private String service;

	private String uploader;

	@Enumerated(EnumType.STRING)
	private FileType type;

	private long size;

	private String sha256;

	private long crc32;

	@Column(name = "key_version")
	private int keyVersion;

	@Column(name = "file_name")
	private byte[] fileName;

	@Column(name = "redaction_of")
	private UUID redactionOf;

	@Column(name = "added_at")
	private Instant addedAt;

	/** The order in which files came; the database counts. */
	@Column(name = "place", insertable = false, updatable = false)
	private Long place;

	/** When a newer redacted copy took its place or it was withdrawn, or null. */
	@Column(name = "superseded_at")
	private Instant supersededAt;

	@Enumerated(EnumType.STRING)
	private Release release;

	@Column(name = "release_code")
	private String releaseCode;

	@Column(name = "release_reason")
	private byte[] releaseReason;

	@Enumerated(EnumType.STRING)
	private ScanVerdict scan;

	@Column(name = "scanned_at")
	private Instant scannedAt;

	@Column(name = "scan_attempts")
	private int scanAttempts;

	/** Names, parted by commas; empty for nothing, null where nobody has looked. */
	private String findings;

	@Version
	private Long version;

	protected DocumentRecord() {
	}

	DocumentRecord(DocumentId id, NewDocument document, StoredFile file, Sealed fileName, Instant addedAt) {
		this.id = id.value();
		this.caseRef = document.caseRef();
		this.origin = document.origin();
		this.service = document.service();
		this.uploader = document.uploader();
		this.redactionOf = (document.redactionOf() != null) ? document.redactionOf().value() : null;
		this.type = file.type();
		this.size = file.size();
		this.sha256 = file.sha256();
		this.crc32 = file.crc32();
		this.keyVersion = fileName.keyVersion();
		this.fileName = fileName.ciphertext();
		this.addedAt = addedAt;
		found(file.findings());
		scanned(file.scan(), addedAt);
	}

	/** Notes what the scanner said, or that it said nothing. */
	final void scanned(ScanVerdict verdict, Instant at) {
		this.scan = verdict;
		this.scannedAt = at;
		this.scanAttempts++;
	}

	/** Notes what keeps it from being released or shown. */
	final void found(Set<FileFinding> found) {
		this.findings = found.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
	}

	/** What keeps it from being released or shown; null where nobody has looked. */
	Set<FileFinding> findings() {
		return (this.findings != null) ? Arrays.stream(this.findings.split(","))
			.filter((name) -> !name.isEmpty())
			.map(FileFinding::valueOf)
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(FileFinding.class))) : null;
	}

	/** What must not go out is not part of the answer any more. */
	void withdrawFromAnswer() {
		if (this.release == Release.INCLUDE) {
			unmark();
		}
	}

	/** Another redacted copy takes its place, or none. */
	void supersede(Instant at) {
		this.supersededAt = at;
	}

	boolean superseded() {
		return this.supersededAt != null;
	}

	void include() {
		mark(Release.INCLUDE, null, null);
	}

	void redact() {
		mark(Release.REDACT, null, null);
	}

	void exclude(String code, Sealed reason) {
		mark(Release.EXCLUDE, code, reason.ciphertext());
	}

	/** Nobody has said any more that it leaves whole: there is a redacted copy of it. */
	void redacted() {
		withdrawFromAnswer();
	}

	/** Nobody has said what becomes of it. */
	void unmark() {
		mark(null, null, null);
	}

	private void mark(Release newRelease, String code, byte[] reason) {
		this.release = newRelease;
		this.releaseCode = code;
		this.releaseReason = reason;
	}

	DocumentId id() {
		return new DocumentId(this.id);
	}

	String caseRef() {
		return this.caseRef;
	}

	Origin origin() {
		return this.origin;
	}

	String service() {
		return this.service;
	}

	String uploader() {
		return this.uploader;
	}

	FileType type() {
		return this.type;
	}

	long size() {
		return this.size;
	}

	String sha256() {
		return this.sha256;
	}

	long crc32() {
		return this.crc32;
	}

	Sealed fileName() {
		return new Sealed(this.keyVersion, this.fileName);
	}

	DocumentId redactionOf() {
		return (this.redactionOf != null) ? new DocumentId(this.redactionOf) : null;
	}

	Instant addedAt() {
		return this.addedAt;
	}

	ScanVerdict scan() {
		return this.scan;
	}

	Release release() {
		return this.release;
	}

	String releaseCode() {
		return this.releaseCode;
	}

	/** The sealed reason, or null. */
	Sealed releaseReason() {
		return (this.releaseReason != null) ? new Sealed(this.keyVersion, this.releaseReason) : null;
	}

	static String contentField(DocumentId id) {
		return "document-content:" + id;
	}

	static String nameField(DocumentId id) {
		return "document-name:" + id;
	}

	static String reasonField(DocumentId id) {
		return "document-reason:" + id;
	}

}
