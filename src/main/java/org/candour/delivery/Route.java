package org.candour.delivery;

/** How a letter or an answer goes to a person (N-03). */
public enum Route {

	/** Collected on the page of the request. */
	PORTAL,
	/** By post; an answer by tracked post. */
	POST

}
