package org.candour.rendition.process;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;

import com.fasterxml.jackson.core.type.TypeReference;
import org.candour.rendition.BurnOrder;
import org.candour.rendition.Burnt;
import org.candour.rendition.Child;
import org.candour.rendition.Finding;
import org.candour.rendition.NotShown;
import org.candour.rendition.NotShown.Reason;
import org.candour.rendition.Overview;
import org.candour.rendition.PagePicture;
import org.candour.rendition.PageWords;
import org.candour.rendition.PictureFormat;
import org.candour.rendition.RecordFile;
import org.candour.rendition.Rendered;
import org.candour.rendition.Renditions;
import org.candour.rendition.SearchResult;
import org.candour.rendition.worker.Answer;
import org.candour.rendition.worker.Channel;
import org.candour.rendition.worker.Question;
import org.candour.rendition.worker.Question.Operation;

import org.springframework.util.Assert;

/** Renditions made by forked workers. */
public final class ForkedRenditions implements Renditions, AutoCloseable {

	private static final int MOST_TERMS = 200;

	private final Workers workers;

	private final RenditionProperties properties;

	public ForkedRenditions(RenditionProperties properties) {
		this.properties = properties;
		this.workers = new Workers(properties.workers(), properties.memory().toMegabytes(), properties.patience());
	}

	@Override
	public Rendered<Overview> overview(RecordFile file) {
		return quick(Question.of(Operation.OVERVIEW), file, new TypeReference<>() {
		});
	}

	@Override
	public Rendered<PagePicture> page(RecordFile file, int page, int width, PictureFormat format) {
		Assert.isTrue(width >= 16 && width <= 4000, "width must be from 16 to 4000.");
		return quick(Question.of(Operation.PAGE).onPage(page).drawn(width, format), file, new TypeReference<>() {
		});
	}

	@Override
	public Rendered<PageWords> words(RecordFile file, int page) {
		return quick(Question.of(Operation.WORDS).onPage(page), file, new TypeReference<>() {
		});
	}

	@Override
	public Rendered<SearchResult> search(RecordFile file, List<String> terms) {
		Assert.isTrue(terms.size() <= MOST_TERMS, "There must be at most 200 terms.");
		return whole(Question.of(Operation.SEARCH).about(terms), file, new TypeReference<>() {
		});
	}

	@Override
	public Rendered<List<Finding>> findings(RecordFile file) {
		return whole(Question.of(Operation.FINDINGS), file, new TypeReference<>() {
		});
	}

	@Override
	public Rendered<Burnt> burn(RecordFile file, BurnOrder order, OutputStream to) throws IOException {
		return ask(Question.of(Operation.BURN).by(order), file, this.properties.wholeFile(), to, new TypeReference<>() {
		});
	}

	@Override
	public Rendered<Child> child(RecordFile file, Child child, OutputStream to) throws IOException {
		return ask(Question.of(Operation.CHILD).about(child), file, this.properties.onePage(), to,
				new TypeReference<>() {
				});
	}

	@Override
	public void forget(RecordFile file) {
		try {
			this.workers.forget(file, this.properties.onePage());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		this.workers.close();
	}

	private <T> Rendered<T> quick(Question question, RecordFile file, TypeReference<T> type) {
		return inMemory(question, file, this.properties.onePage(), type);
	}

	private <T> Rendered<T> whole(Question question, RecordFile file, TypeReference<T> type) {
		return inMemory(question, file, this.properties.wholeFile(), type);
	}

	private <T> Rendered<T> inMemory(Question question, RecordFile file, Duration time, TypeReference<T> type) {
		try {
			return ask(question, file, time, OutputStream.nullOutputStream(), type);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The content of a record could not be read", ex);
		}
	}

	private <T> Rendered<T> ask(Question question, RecordFile file, Duration time, OutputStream to,
			TypeReference<T> type) throws IOException {
		Answer answer = this.workers.ask(question, file, this.properties.maxSize().toBytes(), time, to);
		if (answer.notShown() != null) {
			return Rendered.no(answer.notShown());
		}
		try {
			return Rendered.of(Channel.read(answer.value(), type));
		}
		catch (IOException | RuntimeException ex) {
			return Rendered
				.no(new NotShown(Reason.WORKER_FAILED, "The file cannot be read: the answer makes no sense."));
		}
	}

}
