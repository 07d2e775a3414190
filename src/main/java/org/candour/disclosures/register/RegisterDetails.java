package org.candour.disclosures.register;

import java.util.Map;

/**
 * The part of a register entry that may hold personal data: sealed under the case's key.
 *
 * @param requester name, rank and number of the requesting officer
 * @param signOff name and rank of the countersigning officer
 * @param councilTask the function of the council that the disclosure serves (Art 6(1)(e))
 * @param reasons written reasons by name: the proposal's, the decision's, those of the
 * tests
 */
public record RegisterDetails(String requester, String signOff, String councilTask, Map<String, String> reasons) {
}
