package org.candour.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.candour.documents.DocumentId;
import org.candour.release.Part;

/**
 * What left a case once, as it was fixed then.
 *
 * @param recipient whom it went to, or null if that was not recorded
 * @param route by which it travelled: a {@link Route}, or how bodies are sent it
 * @param approval hash of what was approved, or null for what left before approvals were
 * kept or on oral authority
 * @param letter the letter or cover sheet
 * @param schedule or null
 * @param files numbered as in letter and package; empty if the letter was all
 * @param packageSha256 of the ZIP file, or null without one
 * @param packageSize in bytes
 * @param expiresAt from when it can no longer be fetched, or null
 * @param postedOn when it was posted (London), or null
 * @param receipts who fetched or received it, oldest first; none if nobody has
 */
public record Released(Instant releasedAt, String recipient, String route, String approval, String approvedBy,
		Instant approvedAt, Paper letter, Paper schedule, List<Part> files, String packageSha256, long packageSize,
		Instant expiresAt, LocalDate postedOn, String tracking, List<Receipt> receipts) {

	public Released {
		files = List.copyOf(files);
		receipts = List.copyOf(receipts);
	}

	@Override
	public String toString() {
		return "what left a case";
	}

	/** A letter or schedule, by its hash. */
	public record Paper(DocumentId document, String sha256) {
	}

}
