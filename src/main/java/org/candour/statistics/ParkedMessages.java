package org.candour.statistics;

/**
 * Port to whoever sends messages to outside systems: what could not be delivered and is
 * no longer tried.
 */
public interface ParkedMessages {

	/** How many there are. */
	long parked();

}
