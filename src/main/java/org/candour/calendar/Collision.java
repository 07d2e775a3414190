package org.candour.calendar;

import java.sql.SQLException;
import java.util.Set;

import org.springframework.dao.ConcurrencyFailureException;

/** Tells whether something failed only because somebody worked on the same rows. */
final class Collision {

	/** PostgreSQL: lock not available, deadlock, serialisation failure. */
	private static final Set<String> STATES = Set.of("55P03", "40P01", "40001");

	private Collision() {
	}

	/** Looks through the causes, since the engine wraps what the database says. */
	static boolean caused(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof ConcurrencyFailureException
					|| cause instanceof SQLException sql && STATES.contains(sql.getSQLState())) {
				return true;
			}
		}
		return false;
	}

}
