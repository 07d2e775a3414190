package org.candour.disclosures;

/** How a request came in. */
public enum Channel {

	API, EMAIL, TELEPHONE, POST, COUNTER

}
