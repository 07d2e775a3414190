package org.candour.documents.scan;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

/** Remembers the last quarter of a mebibyte of what is read through it. */
class Tail extends FilterInputStream {

	static final int LENGTH = 256 * 1024;

	private final byte[] ring = new byte[LENGTH];

	private long written;

	Tail(InputStream in) {
		super(in);
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xff;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		int count = super.read(bytes, offset, length);
		for (int done = 0; done < count;) {
			int at = (int) (this.written % LENGTH);
			int part = Math.min(count - done, LENGTH - at);
			System.arraycopy(bytes, offset + done, this.ring, at, part);
			done += part;
			this.written += part;
		}
		return count;
	}

	@Override
	public long skip(long count) throws IOException {
		return readNBytes((int) Math.min(count, LENGTH)).length;
	}

	@Override
	public boolean markSupported() {
		return false;
	}

	/** Reads on to the end of the file, and gives its last bytes. */
	byte[] toEnd() throws IOException {
		transferTo(OutputStream.nullOutputStream());
		if (this.written <= LENGTH) {
			return Arrays.copyOf(this.ring, (int) this.written);
		}
		int start = (int) (this.written % LENGTH);
		byte[] bytes = new byte[LENGTH];
		System.arraycopy(this.ring, start, bytes, 0, LENGTH - start);
		System.arraycopy(this.ring, 0, bytes, LENGTH - start, start);
		return bytes;
	}

}
