package org.candour.matching;

import java.util.LinkedHashMap;
import java.util.Map;

/** The two records of a match, name of the column and value, as they are sealed. */
record LeadDetails(Map<String, String> first, Map<String, String> second) {

	LeadDetails {
		first = new LinkedHashMap<>(first);
		second = new LinkedHashMap<>(second);
	}

	@Override
	public String toString() {
		return "LeadDetails";
	}

}
