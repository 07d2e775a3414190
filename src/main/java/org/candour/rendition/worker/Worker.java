package org.candour.rendition.worker;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.BufferedOutputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Timer;
import java.util.TimerTask;

import javax.imageio.ImageIO;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import org.candour.rendition.NotShown.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The process that reads files. It answers one question after the other on its standard
 * streams, keeps files in memory only, opens no connection, and ends when nobody listens
 * any more.
 */
public final class Worker {

	/**
	 * How it exits if a question takes too long; Java itself exits with 3 for want of
	 * memory.
	 */
	public static final int TIME_IS_OVER = 4;

	private final Channel channel;

	private final OpenRecords records = new OpenRecords();

	private Worker(Channel channel) {
		this.channel = channel;
	}

	public static void main(String[] args) throws IOException {
		Channel channel = new Channel(new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
				new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
		// what libraries print would stand in the middle of answers, and may name people
		System.setOut(new PrintStream(OutputStream.nullOutputStream()));
		System.setErr(new PrintStream(OutputStream.nullOutputStream()));
		((LoggerContext) LoggerFactory.getILoggerFactory()).getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.OFF);
		ImageIO.setUseCache(false);
		new Worker(channel).serve();
		System.exit(0);
	}

	private void serve() throws IOException {
		while (true) {
			try {
				answer(this.channel.receive(Question.class));
			}
			catch (EOFException ex) {
				return;
			}
		}
	}

	private void answer(Question question) throws IOException {
		Timer timer = endAfter(question.seconds());
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		Object value = null;
		CannotShow cannot = null;
		try {
			value = carryOut(question, content);
		}
		catch (CannotShow ex) {
			cannot = ex;
		}
		catch (EOFException ex) {
			// the other side may have gone; if not, the file ends too early
			cannot = CannotShow.broken();
		}
		catch (IOException | RuntimeException | StackOverflowError ex) {
			cannot = CannotShow.broken();
		}
		this.channel.send(new Answer((value != null) ? Channel.tree(value) : null,
				(cannot != null) ? cannot.notShown() : null, this.records.keys()));
		byte[] bytes = (cannot != null) ? new byte[0] : content.toByteArray();
		this.channel.sendContent(new ByteArrayInputStream(bytes));
		timer.cancel();
	}

	private Object carryOut(Question question, OutputStream content) throws IOException, CannotShow {
		if (question.operation() == Question.Operation.FORGET) {
			this.records.forget(question.key());
			return true;
		}
		OpenRecord record = opened(question);
		return switch (question.operation()) {
			case OVERVIEW -> record.overview();
			case PAGE -> record.page(question.page(), question.width(), question.format());
			case WORDS -> record.words(question.page());
			case SEARCH -> record.search(question.terms());
			case FINDINGS -> record.findings();
			case BURN -> record.burn(question.order(), content);
			case CHILD -> {
				record.child(question.child().index(), content);
				yield question.child();
			}
			case FORGET -> true;
		};
	}

	private OpenRecord opened(Question question) throws IOException, CannotShow {
		if (question.sent()) {
			BoundedBytes bytes = new BoundedBytes(question.limit());
			this.channel.receiveContent(bytes);
			if (bytes.overflowed()) {
				throw new CannotShow(Reason.TOO_LARGE,
						"The file is larger than what can be shown (" + question.limit() / (1024 * 1024) + " MB).");
			}
			byte[] content = bytes.toByteArray();
			this.records.forget(question.key());
			this.records.put(question.key(), RecordTypes.open(content, question.name()), content.length);
		}
		OpenRecord record = this.records.get(question.key());
		if (record == null) {
			throw CannotShow.broken();
		}
		return record;
	}

	/** Whoever asked ends this process in time; if that one has died, it ends itself. */
	private static Timer endAfter(long seconds) {
		Timer timer = new Timer("limit", true);
		timer.schedule(new TimerTask() {
			@Override
			public void run() {
				Runtime.getRuntime().halt(TIME_IS_OVER);
			}
		}, Math.max(1, seconds) * 1000);
		return timer;
	}

	/** Keeps bytes up to a limit, and goes on reading beyond it. */
	private static final class BoundedBytes extends ByteArrayOutputStream {

		private final long limit;

		private boolean overflowed;

		private BoundedBytes(long limit) {
			this.limit = limit;
		}

		@Override
		public void write(byte[] bytes) {
			if (this.count + (long) bytes.length > this.limit) {
				this.overflowed = true;
				this.buf = new byte[0];
				this.count = 0;
			}
			if (!this.overflowed) {
				super.write(bytes, 0, bytes.length);
			}
		}

		private boolean overflowed() {
			return this.overflowed;
		}

	}

}
