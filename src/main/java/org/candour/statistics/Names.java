package org.candour.statistics;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.candour.disclosures.Bodies;
import org.candour.law.LawCatalogue;
import org.candour.law.LawRow;

import org.springframework.stereotype.Component;

/** What codes are called: by the law data where they stand there, else in plain words. */
@Component
class Names {

	private static final Map<String, String> WORDS = Map.ofEntries(Map.entry("RIGHTS", "Rights"),
			Map.entry("DISCLOSURE", "Disclosures"), Map.entry("DISCLOSURES", "Disclosures"),
			Map.entry("COMPLAINT", "Complaints"), Map.entry("COMPLAINTS", "Complaints"),
			Map.entry("REVIEW", "Internal reviews"), Map.entry("REGULATOR", "Regulator"),
			Map.entry("BREACH", "Breaches"), Map.entry("UKGDPR", "UK GDPR"), Map.entry("PART3", "DPA Part 3"),
			Map.entry("API", "Interface"), Map.entry("EMAIL", "E-mail"), Map.entry("SUBJECT", "The person"),
			Map.entry("BODY", "Outside body"), Map.entry("NO_DATA", "Nothing held, or nothing that may be given"),
			Map.entry("MUST", "Must (law or court compels)"), Map.entry("MAY", "May (voluntary)"),
			Map.entry("LIFE", "Danger to life"), Map.entry("MUST_WAIT", "The case waits for it"),
			Map.entry("ADVISORY", "The case goes on meanwhile"), Map.entry("NONE", "No outcome"),
			Map.entry("LAPSED_NO_CLARIFICATION", "Lapsed, no clarification"),
			Map.entry("NOT_WEIGHED", "Not weighed yet"), Map.entry("HIGH", "High risk"), Map.entry("RISK", "Some risk"),
			Map.entry("NOT_ADM", "Not automated"), Map.entry("DISCLOSED_FULL", "Disclosed in full"),
			Map.entry("DISCLOSED_PART", "Disclosed in part"));

	private final LawCatalogue law;

	private final Bodies bodies;

	Names(LawCatalogue law, Bodies bodies) {
		this.law = law;
		this.bodies = bodies;
	}

	/** A code in words. */
	String of(String code) {
		return WORDS.getOrDefault(code, plain(code));
	}

	/** The name of a row of the law data, after its code. */
	String law(String code) {
		return this.law.holding(code)
			.flatMap((catalogue) -> catalogue.newest(code).map(LawRow::name))
			.map((name) -> code + " " + name)
			.orElseGet(() -> of(code));
	}

	/** The name of a service. */
	String service(String code) {
		return this.law.holding(code)
			.flatMap((catalogue) -> catalogue.newest(code).map(LawRow::name))
			.orElseGet(() -> of(code));
	}

	/** The names of outside bodies by their ids. */
	Map<String, String> bodies() {
		Map<String, String> names = new HashMap<>();
		this.bodies.all().forEach((body) -> names.put(body.id(), body.name()));
		return names;
	}

	private static String plain(String code) {
		if (code.isEmpty()) {
			return "Not stated";
		}
		String words = code.toLowerCase(Locale.ROOT).replace('_', ' ');
		return Character.toUpperCase(words.charAt(0)) + words.substring(1);
	}

}
