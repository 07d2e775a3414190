package org.candour.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sealed content in rows of 256 KiB, of which one at a time is in memory. */
@Component
class Chunks {

	static final int SIZE = 256 * 1024;

	private final JdbcClient jdbc;

	Chunks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	OutputStream write(DocumentId document) {
		return new ChunkWriter(document);
	}

	InputStream read(DocumentId document) {
		return new ChunkReader(document);
	}

	private final class ChunkWriter extends OutputStream {

		private final DocumentId document;

		private final byte[] chunk = new byte[SIZE];

		private int filled;

		private int number;

		private ChunkWriter(DocumentId document) {
			this.document = document;
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
			Chunks.this.jdbc
				.sql("insert into document_chunk (document, number, bytes) values (:document, :number, :bytes)")
				.param("document", this.document.value())
				.param("number", this.number++)
				.param("bytes", bytes)
				.update();
			this.filled = 0;
		}

	}

	private final class ChunkReader extends InputStream {

		private final DocumentId document;

		private InputStream chunk = InputStream.nullInputStream();

		private int number;

		private ChunkReader(DocumentId document) {
			this.document = document;
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
			Optional<byte[]> bytes = Chunks.this.jdbc
				.sql("select bytes from document_chunk where document = :document and number = :number")
				.param("document", this.document.value())
				.param("number", this.number++)
				.query((row, index) -> row.getBytes(1))
				.optional();
			bytes.ifPresent((next) -> this.chunk = new ByteArrayInputStream(next));
			return bytes.isPresent();
		}

	}

}
