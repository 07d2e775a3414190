package org.candour.rights;

/** How the answer reaches the person (N-03). */
public enum PreferredDelivery {

	PORTAL, POST

}
