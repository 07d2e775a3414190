package org.candour.retention;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A line of the disposal register.
 *
 * @param number such as {@code DC-2026-004711}
 * @param destroyedAt in UTC, to the second
 * @param sha256 of {@link #text()}, which stands in the audit trail too
 */
public record DisposalCertificate(String number, Destroyed destroyed, Instant destroyedAt, String sha256) {

	public DisposalCertificate {
		destroyedAt = destroyedAt.truncatedTo(ChronoUnit.SECONDS);
	}

	/** The certificate in words that are the same each time. */
	public String text() {
		return text(this.number, this.destroyed, this.destroyedAt);
	}

	static String text(String number, Destroyed destroyed, Instant at) {
		List<String> counts = destroyed.counts()
			.entrySet()
			.stream()
			.map((count) -> "%s: %d".formatted(count.getKey(), count.getValue()))
			.toList();
		return String.join("\n", "Certificate of disposal " + number, "Case: " + destroyed.caseRef(),
				"Destroyed: " + destroyed.what(), "Class of the disposal schedule: " + destroyed.retentionClass(),
				"Kept until: " + destroyed.keptUntil(),
				"Approved by: %s and %s".formatted(destroyed.firstApprover(), destroyed.secondApprover()),
				"Destroyed at: " + at.truncatedTo(ChronoUnit.SECONDS),
				"How: the key was destroyed, then the rows were deleted", "Counts: " + String.join(", ", counts), "");
	}

}
