package org.candour.calendar;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.candour.law.BankHolidays;
import org.candour.law.CalendarVersions;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The version in use, asked of the database each time, so that every instance of the
 * application reckons by the same. A transaction that may write dates reckons by one
 * version from its first question to its end, and while it lasts no other version is put
 * to use. It never waits for one that is just being put to use, since it may hold rows
 * that the other waits for: then it says so when it has committed, and its dates are
 * reckoned again.
 */
@Component
class CalendarOfTheMoment implements CalendarVersions {

	/** Names the lock in the database. */
	private static final long LOCK = 0x43414c454e444152L;

	private final StoredVersions versions;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	private final AtomicReference<CalendarVersion> read = new AtomicReference<>();

	CalendarOfTheMoment(StoredVersions versions, JdbcClient jdbc, ApplicationEventPublisher events) {
		this.versions = versions;
		this.jdbc = jdbc;
		this.events = events;
	}

	@Override
	public Optional<BankHolidays> newest() {
		if (!TransactionSynchronizationManager.isActualTransactionActive()
				|| TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
			return stored();
		}
		Held held = (Held) TransactionSynchronizationManager.getResource(this);
		if (held == null) {
			boolean locked = this.jdbc.sql("select pg_try_advisory_xact_lock_shared(:lock)")
				.param("lock", LOCK)
				.query(Boolean.class)
				.single();
			if (!locked) {
				sayWhenCommitted();
			}
			held = new Held(stored());
			hold(held);
		}
		return held.holidays;
	}

	/**
	 * Waits until nobody writes dates, and keeps everybody from it until the transaction
	 * ends. To be called before the transaction reckons anything.
	 */
	void lockForChange() {
		this.jdbc.sql("select pg_advisory_xact_lock(:lock)").param("lock", LOCK).query((row, number) -> true).single();
		// whoever works on a case goes first: the change gives way before a deadlock is
		// found
		this.jdbc.sql("set local lock_timeout = '300ms'").update();
		hold(new Held(stored()));
	}

	/** Lets the transaction that put another version to use reckon by it. */
	void changed() {
		((Held) TransactionSynchronizationManager.getResource(this)).holidays = stored();
	}

	private void sayWhenCommitted() {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCommit() {
				CalendarOfTheMoment.this.events.publishEvent(new DatesFiledMeanwhile());
			}

		});
	}

	private Optional<BankHolidays> stored() {
		return this.versions.inUse().map((number) -> {
			CalendarVersion known = this.read.get();
			if (known == null || known.number() != number) {
				known = this.versions.find(number).orElseThrow();
				this.read.set(known);
			}
			return known.holidays();
		});
	}

	private void hold(Held held) {
		TransactionSynchronizationManager.bindResource(this, held);
		TransactionSynchronizationManager
			.registerSynchronization(new ResourceHolderSynchronization<Held, CalendarOfTheMoment>(held, this) {
			});
	}

	/** What a transaction reckons by. */
	private static final class Held extends ResourceHolderSupport {

		private Optional<BankHolidays> holidays;

		Held(Optional<BankHolidays> holidays) {
			this.holidays = holidays;
		}

	}

}
