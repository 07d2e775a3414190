package org.candour.audit;

import java.util.HashMap;
import java.util.Map;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The ends of chains that a transaction has locked and moved. Until it ends nobody else
 * can move them, so that its next entry need not ask the database where the chain ends.
 */
final class HeldHeads implements TransactionSynchronization {

	private final Map<String, Head> heads = new HashMap<>();

	private HeldHeads() {
	}

	/** Of the current transaction, by chain. */
	static Map<String, Head> ofTransaction() {
		return TransactionSynchronizationManager.getSynchronizations()
			.stream()
			.filter(HeldHeads.class::isInstance)
			.map(HeldHeads.class::cast)
			.findFirst()
			.orElseGet(HeldHeads::join).heads;
	}

	private static HeldHeads join() {
		HeldHeads held = new HeldHeads();
		TransactionSynchronizationManager.registerSynchronization(held);
		return held;
	}

	/** The end of a chain: how many entries it has, and the hash of the last. */
	record Head(long position, byte[] hash) {
	}

}
