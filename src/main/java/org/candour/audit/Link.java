package org.candour.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** One link of a chain: its hash covers everything in it and the link before. */
record Link(String chain, long position, Instant at, String actor, String action, String caseRef, String facts) {

	static final byte[] NOTHING_BEFORE = new byte[32];

	static Link of(ResultSet row) throws SQLException {
		return new Link(row.getString("chain"), row.getLong("position"),
				row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("actor"), row.getString("action"),
				row.getString("case_ref"), row.getString("facts"));
	}

	byte[] hash(byte[] before) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			digest.update(before);
			for (String part : List.of(this.chain, Long.toString(this.position), this.at.toString(), this.actor,
					this.action, (this.caseRef != null) ? this.caseRef : "", this.facts)) {
				byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
				// the length keeps text from moving between neighbouring parts unnoticed
				digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
				digest.update(bytes);
			}
			return digest.digest();
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
