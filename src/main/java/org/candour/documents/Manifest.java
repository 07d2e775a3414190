package org.candour.documents;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** The released documents of a case with their hashes, in order. */
public record Manifest(List<ManifestItem> items) {

	public Manifest {
		items = List.copyOf(items);
	}

	public boolean empty() {
		return this.items.isEmpty();
	}

	/** Hash over names and hashes of all items: it changes if any of them does. */
	public String sha256() {
		String lines = this.items.stream()
			.map((item) -> item.sha256() + "  " + item.name() + "\n")
			.collect(Collectors.joining());
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
