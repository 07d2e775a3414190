package org.candour.release;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What leaves in answer to a case: these files, under these names, and nothing else
 * (RL-03).
 *
 * @param parts in the order of the package
 * @param counts what became of every record found, for the approver
 */
public record Composition(String caseRef, List<Part> parts, Counts counts) {

	private static final String FORM = "candour-composition-1";

	public Composition {
		parts = List.copyOf(parts);
	}

	public static Composition nothing(String caseRef) {
		return new Composition(caseRef, List.of(), Counts.of(List.of()));
	}

	public boolean empty() {
		return this.parts.isEmpty();
	}

	/**
	 * SHA-256 over the canonical form: case, counts and every part. It changes if
	 * anything that leaves does, or anything that was accounted for.
	 */
	public String sha256() {
		return Sha256.of(canonical());
	}

	/** What {@link #sha256} is of: one fact a line. */
	String canonical() {
		return "%s\ncase %s\n%s\n".formatted(FORM, this.caseRef, this.counts.canonical()) + this.parts.stream()
			.map((part) -> "item %d %s %s %s %s %d %s\n".formatted(part.item(), part.name(), part.document(),
					part.kind(), part.type(), part.size(), part.sha256()))
			.collect(Collectors.joining());
	}

	/**
	 * SHA-256 over hash and name of every file, which whoever holds the files can work
	 * out as well: {@code sha256sum item-*}.
	 */
	public String manifestSha256() {
		return Sha256.of(this.parts.stream()
			.map((part) -> part.sha256() + "  " + part.name() + "\n")
			.collect(Collectors.joining()));
	}

}
