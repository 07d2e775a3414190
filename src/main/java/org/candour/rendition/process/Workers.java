package org.candour.rendition.process;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.candour.rendition.NotShown;
import org.candour.rendition.NotShown.Reason;
import org.candour.rendition.RecordFile;
import org.candour.rendition.worker.Answer;
import org.candour.rendition.worker.Question;

/**
 * A few workers, kept running. A question goes to the one that has the file open, or else
 * to the one that has been idle for longest; a worker that failed is replaced by the next
 * question.
 */
final class Workers implements AutoCloseable {

	private final Deque<WorkerProcess> idle = new ArrayDeque<>();

	private final Semaphore free;

	private final int most;

	private final long megabytes;

	private final Duration patience;

	private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor((task) -> {
		Thread thread = new Thread(task, "rendition-limits");
		thread.setDaemon(true);
		return thread;
	});

	private int running;

	private boolean closed;

	Workers(int most, long megabytes, Duration patience) {
		this.most = most;
		this.free = new Semaphore(most, true);
		this.megabytes = megabytes;
		this.patience = patience;
	}

	/**
	 * Asks about a file.
	 * @throws IOException if the content cannot be read, or the answer not be written
	 */
	Answer ask(Question question, RecordFile file, long limit, Duration time, OutputStream to) throws IOException {
		if (!permitted()) {
			return new Answer(null,
					new NotShown(Reason.BUSY, "Too many files are being read at the moment; try again shortly."),
					Set.of());
		}
		WorkerProcess worker = null;
		try {
			worker = take(file.key());
			return worker.ask(question, file, limit, time.toSeconds(), to);
		}
		finally {
			giveBack(worker);
			this.free.release();
		}
	}

	/** Has every worker forget a file. One that is at work on it forgets it by and by. */
	void forget(RecordFile file, Duration time) throws IOException {
		for (WorkerProcess worker = takeWith(file.key()).orElse(null); worker != null; worker = takeWith(file.key())
			.orElse(null)) {
			try {
				worker.ask(Question.of(Question.Operation.FORGET), file, 0, time.toSeconds(),
						OutputStream.nullOutputStream());
			}
			finally {
				giveBack(worker);
			}
		}
	}

	private boolean permitted() {
		try {
			return this.free.tryAcquire(this.patience.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private synchronized WorkerProcess take(String key) throws IOException {
		buryTheDead();
		WorkerProcess worker = takeWith(key).orElse(null);
		if (worker == null && (this.running < this.most || this.idle.isEmpty())) {
			worker = WorkerProcess.start(this.megabytes, this.clock);
			this.running++;
		}
		return (worker != null) ? worker : this.idle.pollFirst();
	}

	/** A worker may have been killed while it was idle. */
	private void buryTheDead() {
		for (Iterator<WorkerProcess> each = this.idle.iterator(); each.hasNext();) {
			WorkerProcess worker = each.next();
			if (!worker.alive()) {
				each.remove();
				worker.end();
				this.running--;
			}
		}
	}

	private synchronized Optional<WorkerProcess> takeWith(String key) {
		for (Iterator<WorkerProcess> each = this.idle.iterator(); each.hasNext();) {
			WorkerProcess worker = each.next();
			if (worker.hasOpen(key)) {
				each.remove();
				return Optional.of(worker);
			}
		}
		return Optional.empty();
	}

	private synchronized void giveBack(WorkerProcess worker) {
		if (worker == null) {
			return;
		}
		if (worker.alive() && !this.closed) {
			this.idle.addLast(worker);
		}
		else {
			worker.end();
			this.running--;
		}
	}

	@Override
	public synchronized void close() {
		this.closed = true;
		this.idle.forEach(WorkerProcess::end);
		this.idle.clear();
		this.clock.shutdownNow();
	}

}
