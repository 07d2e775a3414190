package org.candour.desk;

import java.util.LinkedHashMap;
import java.util.Map;

/** The fields of a page that hold what a power asks for beyond the common form. */
public final class Particulars {

	/** How the names of such fields begin. */
	public static final String PREFIX = "particular.";

	private Particulars() {
	}

	/** What was filled in, by the code of the field. */
	public static Map<String, String> of(Map<String, String> sent) {
		Map<String, String> particulars = new LinkedHashMap<>();
		sent.forEach((name, value) -> {
			if (name.startsWith(PREFIX) && !value.isBlank()) {
				particulars.put(name.substring(PREFIX.length()), value.strip());
			}
		});
		return particulars;
	}

}
