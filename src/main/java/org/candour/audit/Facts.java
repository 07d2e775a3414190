package org.candour.audit;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The codes and ids of an entry, as one line of text. Anything that could be prose is
 * refused.
 */
final class Facts {

	private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]{0,39}");

	private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9_.:/,+ -]{0,200}");

	private static final String BETWEEN = ";";

	private Facts() {
	}

	static String write(Map<String, String> facts) {
		facts.forEach((name, value) -> {
			if (!NAME.matcher(name).matches() || value == null || !VALUE.matcher(value).matches()) {
				throw new IllegalArgumentException("The audit trail takes codes only.");
			}
		});
		return new TreeMap<>(facts).entrySet()
			.stream()
			.map((fact) -> fact.getKey() + "=" + fact.getValue())
			.collect(Collectors.joining(BETWEEN));
	}

	static Map<String, String> read(String line) {
		Map<String, String> facts = new TreeMap<>();
		for (String fact : line.split(BETWEEN)) {
			int at = fact.indexOf('=');
			if (at > 0) {
				facts.put(fact.substring(0, at), fact.substring(at + 1));
			}
		}
		return facts;
	}

}
