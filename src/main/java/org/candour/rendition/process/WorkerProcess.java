package org.candour.rendition.process;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.candour.rendition.NotShown;
import org.candour.rendition.NotShown.Reason;
import org.candour.rendition.RecordFile;
import org.candour.rendition.worker.Answer;
import org.candour.rendition.worker.Channel;
import org.candour.rendition.worker.Question;
import org.candour.rendition.worker.Worker;

import org.springframework.util.FileSystemUtils;

/**
 * One forked worker. After a failure it is of no use any more, and another is started.
 */
final class WorkerProcess {

	/** Seconds that a Java from a packaged application may need to start. */
	private static final long START = 60;

	private final Process process;

	private final Path folder;

	private final Channel channel;

	private final ScheduledExecutorService clock;

	private volatile Set<String> open = Set.of();

	private boolean started;

	private WorkerProcess(Process process, Path folder, ScheduledExecutorService clock) {
		this.process = process;
		this.folder = folder;
		this.clock = clock;
		this.channel = new Channel(new BufferedInputStream(process.getInputStream()),
				new BufferedOutputStream(process.getOutputStream()));
	}

	static WorkerProcess start(long megabytes, ScheduledExecutorService clock) throws IOException {
		Path folder = WorkerCommand.folder();
		try {
			return new WorkerProcess(WorkerCommand.in(folder, megabytes).start(), folder, clock);
		}
		catch (IOException ex) {
			FileSystemUtils.deleteRecursively(folder);
			throw ex;
		}
	}

	boolean hasOpen(String key) {
		return this.open.contains(key);
	}

	boolean alive() {
		return this.process.isAlive();
	}

	/**
	 * Asks about a file. A worker that dies, is too slow or talks nonsense is ended,
	 * which is an answer as well.
	 * @throws IOException if the content cannot be read, or the answer not be written
	 */
	Answer ask(Question question, RecordFile file, long limit, long seconds, OutputStream to) throws IOException {
		AtomicBoolean late = new AtomicBoolean();
		ScheduledFuture<?> watch = this.clock.schedule(() -> {
			late.set(true);
			this.process.destroyForcibly();
		}, this.started ? seconds : START + seconds, TimeUnit.SECONDS);
		boolean healthy = false;
		try {
			Answer answer = exchange(question, file, limit, seconds, to);
			this.open = (answer.open() != null) ? Set.copyOf(answer.open()) : Set.of();
			healthy = true;
			this.started = true;
			return answer;
		}
		catch (ForeignFailure ex) {
			throw ex.getCause();
		}
		catch (IOException ex) {
			return new Answer(null, (late.get() || endedForTime()) ? timedOut(seconds) : failed(), Set.of());
		}
		finally {
			watch.cancel(false);
			if (!healthy) {
				end();
			}
		}
	}

	private Answer exchange(Question question, RecordFile file, long limit, long seconds, OutputStream to)
			throws IOException {
		boolean follows = question.operation() != Question.Operation.FORGET && !hasOpen(file.key());
		this.channel.send(question.of(file.key(), file.name(), follows, limit, seconds));
		if (follows) {
			try (ForeignInput content = new ForeignInput(file.content())) {
				this.channel.sendContent(content);
			}
		}
		Answer answer = this.channel.receive(Answer.class);
		this.channel.receiveContent(new ForeignOutput(to));
		return answer;
	}

	/** A worker ends itself when its time is over, should nobody else do it. */
	private boolean endedForTime() {
		try {
			return this.process.waitFor(5, TimeUnit.SECONDS) && this.process.exitValue() == Worker.TIME_IS_OVER;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	void end() {
		this.process.destroyForcibly();
		try {
			this.process.waitFor(10, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		try {
			FileSystemUtils.deleteRecursively(this.folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static NotShown timedOut(long seconds) {
		return new NotShown(Reason.TIMED_OUT, "The file took longer than " + seconds + " seconds to read.");
	}

	private static NotShown failed() {
		return new NotShown(Reason.WORKER_FAILED, "The file cannot be read: the program that reads it broke off.");
	}

}
