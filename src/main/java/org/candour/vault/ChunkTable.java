package org.candour.vault;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Sealed content of any size in rows of 256 KiB, of which one at a time is in memory. The
 * table has the columns of the owner's id, {@code number} and {@code bytes}.
 */
public final class ChunkTable {

	/** Bytes in each row but the last. */
	public static final int SIZE = 256 * 1024;

	private final JdbcClient jdbc;

	private final String insert;

	private final String select;

	/**
	 * Uses a table.
	 * @param table its name
	 * @param owner the column that names whose content it is
	 */
	public ChunkTable(JdbcClient jdbc, String table, String owner) {
		this.jdbc = jdbc;
		this.insert = "insert into %s (%s, number, bytes) values (:owner, :number, :bytes)".formatted(table, owner);
		this.select = "select bytes from %s where %s = :owner and number = :number".formatted(table, owner);
	}

	/** Writes content; it is complete when the stream is closed. */
	public OutputStream write(UUID owner) {
		return new ChunkWriter(owner);
	}

	public InputStream read(UUID owner) {
		return new ChunkReader(owner);
	}

	private final class ChunkWriter extends OutputStream {

		private final UUID owner;

		private final byte[] chunk = new byte[SIZE];

		private int filled;

		private int number;

		private ChunkWriter(UUID owner) {
			this.owner = owner;
		}

		@Override
		public void write(int b) {
			write(new byte[] { (byte) b }, 0, 1);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) {
			int at = offset;
			while (at < offset + length) {
				int taken = Math.min(offset + length - at, SIZE - this.filled);
				System.arraycopy(bytes, at, this.chunk, this.filled, taken);
				this.filled += taken;
				at += taken;
				if (this.filled == SIZE) {
					store();
				}
			}
		}

		@Override
		public void close() {
			if (this.filled > 0) {
				store();
			}
		}

		private void store() {
			byte[] bytes = new byte[this.filled];
			System.arraycopy(this.chunk, 0, bytes, 0, this.filled);
			ChunkTable.this.jdbc.sql(ChunkTable.this.insert)
				.param("owner", this.owner)
				.param("number", this.number++)
				.param("bytes", bytes)
				.update();
			this.filled = 0;
		}

	}

	private final class ChunkReader extends InputStream {

		private final UUID owner;

		private InputStream chunk = InputStream.nullInputStream();

		private int number;

		private ChunkReader(UUID owner) {
			this.owner = owner;
		}

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return (read(one, 0, 1) == 1) ? one[0] & 0xff : -1;
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			if (length == 0) {
				return 0;
			}
			int count = this.chunk.read(bytes, offset, length);
			while (count < 0 && next()) {
				count = this.chunk.read(bytes, offset, length);
			}
			return count;
		}

		private boolean next() {
			Optional<byte[]> bytes = ChunkTable.this.jdbc.sql(ChunkTable.this.select)
				.param("owner", this.owner)
				.param("number", this.number++)
				.query((row, index) -> row.getBytes(1))
				.optional();
			bytes.ifPresent((next) -> this.chunk = new ByteArrayInputStream(next));
			return bytes.isPresent();
		}

	}

}
