package org.candour.matching;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

import org.candour.matching.csv.CsvRefused;
import org.candour.vault.ChunkTable;
import org.candour.vault.Vault;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** The content of an exercise's files, sealed on its way to the database. */
@Component
class SealedFiles {

	private static final String FIELD = "match-file:";

	private final ChunkTable chunks;

	private final Vault vault;

	private final DataSize largest;

	SealedFiles(JdbcClient jdbc, Vault vault, @Value("${candour.matching.largest-file:25MB}") DataSize largest) {
		this.chunks = new ChunkTable(jdbc, "match_chunk", "file");
		this.vault = vault;
		this.largest = largest;
	}

	InputStream read(String caseRef, UUID file) {
		return this.vault.opening(MatchPart.EXTRACTS.key(caseRef), FIELD + file, this.chunks.read(file));
	}

	/** A place to write to; it must be closed to be complete. */
	Written write(String caseRef, UUID file) {
		return new Written(this.vault.sealing(MatchPart.EXTRACTS.key(caseRef), FIELD + file, this.chunks.write(file)));
	}

	/** A stream that keeps a copy of what is read from it, as far as a file may reach. */
	InputStream keeping(InputStream from, OutputStream copy) {
		return new Keeping(limited(from), copy);
	}

	/** A stream that ends in a refusal where a file is too large. */
	InputStream limited(InputStream from) {
		return new Limited(from, this.largest);
	}

	/** Counts and hashes what is written. */
	static final class Written extends DigestOutputStream {

		private long size;

		Written(OutputStream sealed) {
			super(sealed, sha256());
		}

		@Override
		public void write(int b) throws IOException {
			super.write(b);
			this.size++;
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			// not the inherited one, which would write byte by byte
			getMessageDigest().update(bytes, offset, length);
			this.out.write(bytes, offset, length);
			this.size += length;
		}

		long size() {
			return this.size;
		}

		/** In lower-case hexadecimal; asked once, at the end. */
		String sha256Hex() {
			return HexFormat.of().formatHex(getMessageDigest().digest());
		}

		private static MessageDigest sha256() {
			try {
				return MessageDigest.getInstance("SHA-256");
			}
			catch (NoSuchAlgorithmException ex) {
				throw new IllegalStateException("Every Java has SHA-256.", ex);
			}
		}

	}

	private static final class Limited extends FilterInputStream {

		private final DataSize largest;

		private long count;

		private Limited(InputStream from, DataSize largest) {
			super(from);
			this.largest = largest;
		}

		@Override
		public int read() throws IOException {
			int b = super.read();
			count((b >= 0) ? 1 : 0);
			return b;
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			int read = super.read(bytes, offset, length);
			count(read);
			return read;
		}

		private void count(int read) {
			this.count += Math.max(0, read);
			if (this.count > this.largest.toBytes()) {
				throw new CsvRefused("The file is larger than %d MB.".formatted(this.largest.toMegabytes()));
			}
		}

		@Override
		public boolean markSupported() {
			return false;
		}

	}

	private static final class Keeping extends FilterInputStream {

		private final OutputStream copy;

		private Keeping(InputStream from, OutputStream copy) {
			super(from);
			this.copy = copy;
		}

		@Override
		public int read() throws IOException {
			int b = super.read();
			if (b >= 0) {
				this.copy.write(b);
			}
			return b;
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			int read = super.read(bytes, offset, length);
			if (read > 0) {
				this.copy.write(bytes, offset, read);
			}
			return read;
		}

		@Override
		public boolean markSupported() {
			return false;
		}

	}

}
