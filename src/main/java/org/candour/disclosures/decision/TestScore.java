package org.candour.disclosures.decision;

/** How a request fares in a test. */
public enum TestScore {

	PASS, FAIL, NA

}
