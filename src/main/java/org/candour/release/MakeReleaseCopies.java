package org.candour.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseNotFound;
import org.candour.cases.RuleBroken;
import org.candour.documents.DocumentId;
import org.candour.documents.DocumentInfo;
import org.candour.documents.DocumentNotFound;
import org.candour.documents.Documents;
import org.candour.documents.FileQuarantined;
import org.candour.documents.NewDocument;
import org.candour.release.ReleaseCopies.Wanted;
import org.candour.rendition.BurnOrder;
import org.candour.rendition.Burning;
import org.candour.rendition.NotShown;
import org.candour.rendition.NotShown.Reason;
import org.candour.rendition.RecordFile;
import org.candour.rendition.Renditions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Makes files new that are to leave: a file of what is seen on their pages, and of
 * nothing else that stood in them. One at a time, since each is drawn by a process of its
 * own; whatever that process cannot do is told as an obstacle to the release.
 */
@Component
class MakeReleaseCopies {

	private static final Logger log = LoggerFactory.getLogger(MakeReleaseCopies.class);

	/** What may go well when it is tried again soon. */
	private static final List<Reason> PASSING = List.of(Reason.BUSY, Reason.TIMED_OUT, Reason.WORKER_FAILED);

	/** Longer than any file takes. */
	private static final Duration HELD = Duration.ofMinutes(30);

	private static final Duration DAY = Duration.ofDays(1);

	private final ReleaseCopies copies;

	private final Renditions renditions;

	private final Documents documents;

	private final AuditTrail audit;

	private final TransactionOperations transactions;

	private final Clock clock;

	private final ThreadPoolExecutor worker = new ThreadPoolExecutor(1, 1, 1, TimeUnit.MINUTES,
			new ArrayBlockingQueue<>(1000), MakeReleaseCopies::thread);

	MakeReleaseCopies(ReleaseCopies copies, Renditions renditions, Documents documents, AuditTrail audit,
			TransactionOperations transactions, Clock clock) {
		this.copies = copies;
		this.renditions = renditions;
		this.documents = documents;
		this.audit = audit;
		this.transactions = transactions;
		this.clock = clock;
		this.worker.allowCoreThreadTimeOut(true);
	}

	/**
	 * Has records made new as soon as the transaction is over, however it ends: a step
	 * that is refused because they are missing asks for them all the same.
	 */
	void want(String caseRef, Collection<DocumentId> records) {
		if (records.isEmpty()) {
			return;
		}
		List<DocumentId> wanted = List.copyOf(records);
		if (!TransactionSynchronizationManager.isSynchronizationActive()) {
			hand(() -> ask(caseRef, wanted));
			return;
		}
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCompletion(int status) {
				hand(() -> ask(caseRef, wanted));
			}
		});
	}

	private void ask(String caseRef, List<DocumentId> records) {
		this.copies.want(caseRef, records, this.clock.instant());
		makeAll();
	}

	/** What was not made, because the application ended or the time had not come. */
	@Scheduled(fixedDelay = 30, timeUnit = TimeUnit.SECONDS)
	void tryAgain() {
		hand(this::makeAll);
	}

	private void hand(Runnable work) {
		try {
			this.worker.execute(work);
		}
		catch (RejectedExecutionException ex) {
			// whoever looks next asks again
			log.info("Too many records wait to be made new.");
		}
	}

	/** The application does not wait for a long file when it stops: it is made again. */
	private static Thread thread(Runnable work) {
		Thread thread = new Thread(work, "release-copies");
		thread.setDaemon(true);
		return thread;
	}

	/** Makes all whose time has come. */
	void makeAll() {
		Optional<Wanted> next = claim();
		while (next.isPresent()) {
			make(next.get());
			next = claim();
		}
	}

	private Optional<Wanted> claim() {
		Instant now = this.clock.instant();
		return this.copies.claim(now, now.plus(HELD));
	}

	private void make(Wanted wanted) {
		try {
			DocumentInfo record = this.documents.find(wanted.caseRef(), wanted.record());
			RecordFile file = new RecordFile(record.id().toString(), record.fileName(),
					() -> this.documents.open(record.caseRef(), record.id()));
			try (Burning burning = Burning.begin(this.renditions, file, BurnOrder.clean())) {
				if (burning.made()) {
					this.transactions.executeWithoutResult((status) -> keep(record, burning));
				}
				else {
					failed(wanted, burning.result().notShown().orElseThrow());
				}
			}
		}
		catch (DocumentNotFound | CaseNotFound ex) {
			this.copies.forget(wanted.record());
		}
		catch (FileQuarantined ex) {
			failed(wanted, "No virus scanner has cleared it.", DAY);
		}
		catch (RuleBroken ex) {
			failed(wanted, "The new file is not taken.", DAY);
		}
		catch (IOException | RuntimeException ex) {
			// its message may repeat what stands in the record
			log.warn("A record could not be made new: {}", ex.getClass().getSimpleName());
			failed(wanted, "Something went wrong; it is tried again.", after(wanted.attempts()));
		}
	}

	private void keep(DocumentInfo record, Burning burning) {
		try {
			DocumentId copy = this.documents.add(NewDocument.toLeave(record.caseRef(), name(record)),
					burning.content());
			String sha256 = burning.result().get().sha256();
			if (!sha256.equals(this.documents.find(record.caseRef(), copy).sha256())) {
				throw new IllegalStateException("What was filed is not what was made.");
			}
			if (!this.copies.made(record.id(), copy, this.clock.instant())) {
				throw new IllegalStateException("It was made by somebody else.");
			}
			this.audit.record(AuditAction.RELEASE_COPY_MADE, record.caseRef(),
					Map.of("document", record.id().toString(), "copy", copy.toString(), "sha256", sha256));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void failed(Wanted wanted, NotShown why) {
		failed(wanted, why.sentence(), PASSING.contains(why.reason()) ? after(wanted.attempts()) : DAY);
	}

	private void failed(Wanted wanted, String sentence, Duration wait) {
		this.copies.failed(wanted.record(), sentence, this.clock.instant().plus(wait));
	}

	/** Ten seconds, then twice as long each time, and a day in the end. */
	private static Duration after(int attempts) {
		return (attempts > 13) ? DAY : Duration.ofSeconds(5L << attempts);
	}

	/** Data for machines stays what it is; anything else becomes a PDF. */
	private static String name(DocumentInfo record) {
		String name = record.fileName();
		int dot = name.lastIndexOf('.');
		String base = (dot > 0) ? name.substring(0, dot) : name;
		return base + " (to leave)." + (record.type().machineReadable() ? record.type().extension() : "pdf");
	}

}
