package org.candour.web.receiving;

import java.io.IOException;
import java.time.Duration;
import java.util.function.LongSupplier;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;

/** The body of a request, given up when it falls behind its pace. */
final class PacedBody extends ServletInputStream {

	private final ServletInputStream body;

	private final Pace pace;

	private final LongSupplier nanos;

	private long began = -1;

	private long received;

	private boolean failed;

	PacedBody(ServletInputStream body, Pace pace, LongSupplier nanos) {
		this.body = body;
		this.pace = pace;
		this.nanos = nanos;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return (read(one, 0, 1) == 1) ? one[0] & 0xff : -1;
	}

	@Override
	public int read(byte[] target, int offset, int length) throws IOException {
		if (this.began < 0) {
			this.began = this.nanos.getAsLong();
		}
		int count = next(target, offset, length);
		if (count >= 0) {
			this.received += count;
			if (!this.pace.keptBy(this.received, Duration.ofNanos(this.nanos.getAsLong() - this.began))) {
				this.failed = true;
				throw new TooSlow();
			}
		}
		return count;
	}

	private int next(byte[] target, int offset, int length) throws IOException {
		try {
			return this.body.read(target, offset, length);
		}
		catch (IOException ex) {
			this.failed = true;
			if (TooSlow.is(ex)) {
				throw new TooSlow();
			}
			throw ex;
		}
	}

	/** Whether something may be left, and may still come. */
	boolean goesOn() {
		return !this.failed && !this.body.isFinished();
	}

	@Override
	public boolean isFinished() {
		return this.body.isFinished();
	}

	@Override
	public boolean isReady() {
		return this.body.isReady();
	}

	@Override
	public void setReadListener(ReadListener listener) {
		this.body.setReadListener(listener);
	}

}
