package org.candour.disclosures.api;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

import org.candour.web.ApiProblem;
import org.candour.web.ProblemType;

import org.springframework.stereotype.Component;

/**
 * Lets so many files in at once: an upload holds a database connection for as long as its
 * sender takes. No body has all the places, however slowly it sends. Counted on this
 * server alone.
 */
@Component
class UploadTurns {

	/** Of ten connections; the rest of the application needs some. */
	static final int AT_ONCE = 6;

	static final int FOR_ONE_BODY = 2;

	private static final int TRY_AGAIN_AFTER = 10;

	private final Semaphore all = new Semaphore(AT_ONCE);

	private final Map<String, Integer> taken = new ConcurrentHashMap<>();

	/**
	 * Does an upload in its turn.
	 * @throws ApiProblem {@code too-many-requests} if the body has its places taken,
	 * {@code unavailable} if everybody together has; both say when to try again
	 */
	<T> T take(String body, Supplier<T> upload) {
		if (this.taken.merge(body, 1, Integer::sum) > FOR_ONE_BODY) {
			leave(body);
			throw new ApiProblem(ProblemType.TOO_MANY_REQUESTS,
					"Your body may send %d files at once. Try again after the time in Retry-After."
						.formatted(FOR_ONE_BODY))
				.withRetryAfter(TRY_AGAIN_AFTER);
		}
		try {
			return amongAll(upload);
		}
		finally {
			leave(body);
		}
	}

	private <T> T amongAll(Supplier<T> upload) {
		if (!this.all.tryAcquire()) {
			throw new ApiProblem(ProblemType.UNAVAILABLE, "Other files are being taken in. Try again in a moment.")
				.withRetryAfter(TRY_AGAIN_AFTER);
		}
		try {
			return upload.get();
		}
		finally {
			this.all.release();
		}
	}

	private void leave(String body) {
		this.taken.computeIfPresent(body, (key, count) -> (count > 1) ? count - 1 : null);
	}

}
