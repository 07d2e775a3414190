package org.candour.disclosures;

/** How a request fares in a test. */
public enum TestScore {

	PASS, FAIL, NA

}
