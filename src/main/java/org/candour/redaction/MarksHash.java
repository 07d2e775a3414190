package org.candour.redaction;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.Collectors;

/**
 * Stands for a set of marks as a copy shows them: which they are, and the code painted
 * into each. A mark that was taken back and put back again changes nothing.
 */
final class MarksHash {

	/** The same in the database, over the marks {@code m}. */
	static final String SQL = """
			encode(sha256(convert_to(coalesce(string_agg(m.id || ':' || m.code, ',' order by m.id::text collate "C"),
			''), 'UTF8')), 'hex')""";

	private MarksHash() {
	}

	static String of(Collection<RedactionMark> standing) {
		String all = standing.stream()
			.map((mark) -> mark.id() + ":" + mark.code())
			.sorted()
			.collect(Collectors.joining(","));
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
