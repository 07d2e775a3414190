package org.candour.vault;

import java.util.HashMap;
import java.util.Map;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The data keys a transaction has already unwrapped, so that sealing twenty fields reads
 * one key. They are forgotten with the transaction; without one nothing is kept.
 */
final class OpenedKeys implements TransactionSynchronization {

	private final Map<String, CaseKey> keys = new HashMap<>();

	private OpenedKeys() {
	}

	static Map<String, CaseKey> ofTransaction() {
		if (!TransactionSynchronizationManager.isSynchronizationActive()) {
			return new HashMap<>();
		}
		return TransactionSynchronizationManager.getSynchronizations()
			.stream()
			.filter(OpenedKeys.class::isInstance)
			.map(OpenedKeys.class::cast)
			.findFirst()
			.orElseGet(OpenedKeys::join).keys;
	}

	private static OpenedKeys join() {
		OpenedKeys opened = new OpenedKeys();
		TransactionSynchronizationManager.registerSynchronization(opened);
		return opened;
	}

	@Override
	public void afterCompletion(int status) {
		this.keys.clear();
	}

}
