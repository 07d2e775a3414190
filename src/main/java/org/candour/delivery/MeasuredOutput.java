package org.candour.delivery;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts and hashes what passes through. */
class MeasuredOutput extends FilterOutputStream {

	private final MessageDigest digest;

	private long size;

	MeasuredOutput(OutputStream to) {
		super(to);
		try {
			this.digest = MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void write(int b) throws IOException {
		this.out.write(b);
		this.digest.update((byte) b);
		this.size++;
	}

	@Override
	public void write(byte[] bytes, int offset, int length) throws IOException {
		this.out.write(bytes, offset, length);
		this.digest.update(bytes, offset, length);
		this.size += length;
	}

	long size() {
		return this.size;
	}

	String sha256() {
		return HexFormat.of().formatHex(this.digest.digest());
	}

}
