package org.candour.retention;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was destroyed of a case.
 *
 * @param what a code, such as {@code CASE}
 * @param retentionClass class of the disposal schedule it was kept under
 * @param keptUntil last day it was kept, Europe/London
 * @param firstApprover user name of one of the two people who approved it
 * @param secondApprover user name of the other
 * @param counts how many of which kind of thing, by the alphabet
 */
public record Destroyed(String caseRef, String what, String retentionClass, LocalDate keptUntil, String firstApprover,
		String secondApprover, Map<String, Integer> counts) {

	public Destroyed {
		counts = Collections.unmodifiableMap(new TreeMap<>(counts));
	}

}
