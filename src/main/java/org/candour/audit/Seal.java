package org.candour.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * A seal over the end of a chain, and by it over all entries before.
 *
 * @param number from 1, without a gap
 */
record Seal(long number, String chain, long position, byte[] hash, Instant at, byte[] stamp) {

	/** Name of the installation's key. */
	static final String KEY = "audit-seal";

	/** What the first seal follows. */
	static final byte[] NOTHING_BEFORE = new byte[0];

	/** What is stamped: the seal and the stamp before, so that none can be taken out. */
	static byte[] content(long number, String chain, long position, byte[] hash, Instant at, byte[] before) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (DataOutputStream out = new DataOutputStream(bytes)) {
			out.writeLong(number);
			out.writeUTF(chain);
			out.writeLong(position);
			out.writeInt(hash.length);
			out.write(hash);
			out.writeUTF(at.toString());
			out.write(before);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	byte[] content(byte[] before) {
		return content(this.number, this.chain, this.position, this.hash, this.at, before);
	}

	static Seal of(ResultSet row, int number) throws SQLException {
		return new Seal(row.getLong("number"), row.getString("chain"), row.getLong("position"), row.getBytes("hash"),
				row.getObject("sealed_at", OffsetDateTime.class).toInstant(), row.getBytes("stamp"));
	}

}
