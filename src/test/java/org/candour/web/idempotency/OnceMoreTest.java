package org.candour.web.idempotency;

import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Who was second at a row is not sent away for it. */
class OnceMoreTest {

	private final AtomicInteger times = new AtomicInteger();

	@Test
	void whatSomebodyElseChangedAtTheSameMomentIsDoneAgain() {
		assertThat(OnceMore.of(() -> succeedingAt(3))).isEqualTo("done");
		assertThat(this.times).hasValue(3);
	}

	@Test
	void whatFailsEachTimeIsGivenUp() {
		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> OnceMore.of(() -> succeedingAt(100)));
		assertThat(this.times).hasValue(4);
	}

	@Test
	void whatFailsForAnotherReasonIsNotDoneAgain() {
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> OnceMore.of(() -> {
			this.times.incrementAndGet();
			throw new IllegalStateException();
		}));
		assertThat(this.times).hasValue(1);
	}

	@Test
	void withinATransactionNothingIsDoneAgain() {
		TransactionSynchronizationManager.setActualTransactionActive(true);
		try {
			assertThatExceptionOfType(OptimisticLockingFailureException.class)
				.isThrownBy(() -> OnceMore.of(() -> succeedingAt(2)));
		}
		finally {
			TransactionSynchronizationManager.setActualTransactionActive(false);
		}
		assertThat(this.times).hasValue(1);
	}

	private String succeedingAt(int time) {
		if (this.times.incrementAndGet() < time) {
			throw new OptimisticLockingFailureException("Somebody else was here.");
		}
		return "done";
	}

}
