package org.candour.rendition;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PushbackInputStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * A burn under way: the new file is read while it is written, and never whole in memory
 * or unsealed on disk.
 */
public final class Burning implements AutoCloseable {

	private static final int PIPE = 64 * 1024;

	private final PushbackInputStream content;

	private final FutureTask<Rendered<Burnt>> work;

	private Burning(PipedInputStream content, FutureTask<Rendered<Burnt>> work) {
		this.content = new PushbackInputStream(content);
		this.work = work;
	}

	public static Burning begin(Renditions renditions, RecordFile file, BurnOrder order) throws IOException {
		PipedInputStream content = new PipedInputStream(PIPE);
		OutputStream end = new PipedOutputStream(content);
		FutureTask<Rendered<Burnt>> work = new FutureTask<>(() -> {
			try (end) {
				return renditions.burn(file, order, end);
			}
		});
		Thread thread = new Thread(work, "burn");
		thread.setDaemon(true);
		thread.start();
		return new Burning(content, work);
	}

	/**
	 * Waits until the new file begins to come: it was made, and passed its check.
	 * @return false if none was made; {@link #result()} says why
	 */
	public boolean made() throws IOException {
		int first = this.content.read();
		if (first < 0) {
			return false;
		}
		this.content.unread(first);
		return true;
	}

	public InputStream content() {
		return this.content;
	}

	/** What was made, once the content is read to its end. */
	public Rendered<Burnt> result() throws IOException {
		try {
			return this.work.get();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException("The burn was interrupted.");
		}
		catch (ExecutionException ex) {
			// the cause may repeat what stands in the record
			throw new IOException("The burn failed: " + ex.getCause().getClass().getSimpleName());
		}
	}

	@Override
	public void close() throws IOException {
		this.content.close();
	}

}
