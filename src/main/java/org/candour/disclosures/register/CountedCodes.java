package org.candour.disclosures.register;

/**
 * How often a reason was given for not disclosing in one quarter.
 *
 * @param quarter 1 to 4
 * @param code such as {@code DR-06}
 * @param walled whether the cases stand behind walls
 */
record CountedCodes(int quarter, String code, boolean walled, long count) {
}
