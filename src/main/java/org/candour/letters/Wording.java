package org.candour.letters;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.candour.law.LawCatalogue;
import org.candour.law.Regulator;
import org.candour.release.Composition;

import org.springframework.stereotype.Component;

/** Puts facts into the words and shapes that the templates use. */
@Component
class Wording {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	private final CouncilProperties council;

	private final LawCatalogue law;

	Wording(CouncilProperties council, LawCatalogue law) {
		this.council = council;
		this.law = law;
	}

	/** What a letter to a body is filled with. */
	Map<String, Object> of(AnswerFacts facts, Composition composition, LocalDate today) {
		Map<String, Object> words = common(today);
		words.put("facts", facts);
		words.put("composition", composition);
		words.put("purposes", inOneLine(facts.purposes()));
		words.put("decidedOn", day(facts.decidedOn()));
		words.put("completeBy", day(facts.completeBy()));
		return words;
	}

	/** What the letter to the subject is filled with. */
	Map<String, Object> of(TellingFacts facts, LocalDate today) {
		Regulator regulator = this.law.regulator(today)
			.orElseThrow(() -> new IllegalStateException("No regulator is in force on %s.".formatted(today)));
		Map<String, Object> words = common(today);
		words.put("facts", facts);
		words.put("purposes", inOneLine(facts.purposes()));
		words.put("disclosedOn", day(facts.disclosedOn()));
		words.put("regulator", regulator);
		return words;
	}

	/** What the letter with the minimum that protects a life is filled with. */
	Map<String, Object> of(MinimumFacts facts, LocalDate today) {
		Map<String, Object> words = common(today);
		words.put("facts", facts);
		words.put("purposes", inOneLine(facts.purposes()));
		words.put("disclosedOn", day(facts.disclosedOn()));
		return words;
	}

	/** What the letter about a correction is filled with. */
	Map<String, Object> of(CorrectionFacts facts, LocalDate today) {
		Map<String, Object> words = common(today);
		words.put("facts", facts);
		words.put("disclosedOn", day(facts.disclosedOn()));
		return words;
	}

	private Map<String, Object> common(LocalDate today) {
		Map<String, Object> words = new HashMap<>();
		words.put("council", this.council.on(today));
		words.put("writtenOn", day(today));
		return words;
	}

	private static String inOneLine(List<String> purposes) {
		return String.join("; ", purposes);
	}

	private static String day(LocalDate day) {
		return (day != null) ? DAY.format(day) : null;
	}

}
