package org.candour.rendition.process;

import java.io.IOException;
import java.io.OutputStream;

/** Where the caller wants content, whose failures are told apart from the worker's. */
final class ForeignOutput extends OutputStream {

	private final OutputStream to;

	ForeignOutput(OutputStream to) {
		this.to = to;
	}

	@Override
	public void write(int value) throws IOException {
		write(new byte[] { (byte) value }, 0, 1);
	}

	@Override
	public void write(byte[] bytes, int offset, int length) throws IOException {
		try {
			this.to.write(bytes, offset, length);
		}
		catch (IOException ex) {
			throw new ForeignFailure(ex);
		}
	}

}
