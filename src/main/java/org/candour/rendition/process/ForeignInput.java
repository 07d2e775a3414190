package org.candour.rendition.process;

import java.io.IOException;
import java.io.InputStream;

import org.candour.rendition.RecordFile;

/** Content of the caller, whose failures are told apart from those of the worker. */
final class ForeignInput extends InputStream {

	private final InputStream content;

	ForeignInput(RecordFile.Content content) throws IOException {
		try {
			this.content = content.open();
		}
		catch (IOException ex) {
			throw new ForeignFailure(ex);
		}
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xFF;
	}

	@Override
	public int read(byte[] to, int offset, int length) throws IOException {
		try {
			return this.content.read(to, offset, length);
		}
		catch (IOException ex) {
			throw new ForeignFailure(ex);
		}
	}

	@Override
	public void close() throws IOException {
		this.content.close();
	}

}
