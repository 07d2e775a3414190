package org.candour.database;

/** The embedded PostgreSQL cannot begin in its data folder; the message says why. */
class UnusableDataFolder extends IllegalStateException {

	UnusableDataFolder(String message) {
		super(message);
	}

	UnusableDataFolder(String message, Throwable cause) {
		super(message, cause);
	}

}
