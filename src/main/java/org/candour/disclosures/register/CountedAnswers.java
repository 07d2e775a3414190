package org.candour.disclosures.register;

/**
 * How many answers of one sort went out in one quarter.
 *
 * @param quarter 1 to 4
 * @param recipient kind of body, as the catalogue of powers names it
 * @param walled whether the cases stand behind walls
 */
record CountedAnswers(int quarter, String recipient, String gateway, boolean mandatory, String outcome, boolean walled,
		long count) {
}
