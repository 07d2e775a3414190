package org.candour.rendition.process;

import java.io.IOException;

/** The caller's own stream failed, which says nothing about the worker. */
final class ForeignFailure extends IOException {

	ForeignFailure(IOException cause) {
		super(cause);
	}

	@Override
	public synchronized IOException getCause() {
		return (IOException) super.getCause();
	}

}
