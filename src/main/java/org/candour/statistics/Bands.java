package org.candour.statistics;

import java.util.LinkedHashMap;
import java.util.Map;

/** Bands under their labels, in order. */
final class Bands {

	private Bands() {
	}

	static Map<String, Band> of(Band... bands) {
		Map<String, Band> map = new LinkedHashMap<>();
		for (Band band : bands) {
			map.put(band.label(), band);
		}
		return map;
	}

}
