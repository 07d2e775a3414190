package org.candour.web.idempotency;

import java.util.function.Supplier;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Does something again when somebody else changed the same at the same moment. What was
 * begun has been rolled back; nobody is asked to press the button once more for it.
 */
public final class OnceMore {

	private static final int TIMES = 4;

	private OnceMore() {
	}

	/**
	 * Does it.
	 * @param work begins its own transaction; done again, it looks at everything anew
	 * @throws ConcurrencyFailureException if others were there each time
	 */
	public static <T> T of(Supplier<T> work) {
		// within somebody's transaction there is nothing that could be begun again
		boolean again = !TransactionSynchronizationManager.isActualTransactionActive();
		for (int time = 1; again && time < TIMES; time++) {
			try {
				return work.get();
			}
			catch (ConcurrencyFailureException ex) {
				Thread.yield();
			}
		}
		return work.get();
	}

}
