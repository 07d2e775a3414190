package org.candour.breaches;

/** How likely and how bad harm to people is (Arts 33(1), 34(1)). */
public enum BreachRisk {

	/** Unlikely: it stays in the log (Art 33(5)). */
	NONE,
	/** The regulator is told. */
	RISK,
	/** The people are told too. */
	HIGH

}
