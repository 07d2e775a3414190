package org.candour.letters;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.candour.law.LawCatalogue;

import org.springframework.stereotype.Component;

/**
 * Puts the facts into the words and shapes that the templates of rights letters use. What
 * a kind of letter may not say is left out here, before its template sees it.
 */
@Component
class RightsWording {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	private static final String DRAFT = """
			@page { @top-center { content: "DRAFT"; font-family: "DejaVu Sans"; font-weight: bold; } }
			""";

	/** Nothing in large print is smaller than its text. */
	private static final String LARGE_PRINT = """
			@page { @bottom-right { content: "Page " counter(page) " of " counter(pages); font-family: "DejaVu Sans"; font-size: 18pt; } }
			.provision { font-size: 1em; }
			""";

	private final CouncilProperties council;

	private final LawCatalogue law;

	private final Words words;

	private final ReasonWording reasons;

	RightsWording(CouncilProperties council, LawCatalogue law, Words words, ReasonWording reasons) {
		this.council = council;
		this.law = law;
		this.words = words;
		this.reasons = reasons;
	}

	/**
	 * What a letter is filled with.
	 * @throws LetterUnfit if the facts may not be said in a letter of this kind
	 */
	Map<String, Object> of(RightsLetterKind kind, RightsLetterFacts facts, LocalDate today, boolean draft) {
		List<LegWords> legs = this.reasons.of(kind, facts, today);
		Map<String, Object> filled = new HashMap<>();
		filled.put("council", this.council.on(today));
		filled.put("regulator", this.law.regulator(today)
			.orElseThrow(() -> new IllegalStateException("No regulator is in force on %s.".formatted(today))));
		filled.put("writtenOn", day(today));
		filled.put("caseRef", facts.caseRef());
		filled.put("to", facts.to());
		filled.put("addressLines", lines(facts.to().address()));
		filled.put("rightWords", (facts.right() != null) ? this.words.of(facts.right(), today).orElse("") : "");
		filled.put("receivedOn", day(facts.dates().receivedOn()));
		filled.put("dueOn", day(facts.dates().dueOn()));
		filled.put("answerBy", day(facts.dates().answerBy()));
		filled.put("effectiveOn", day(facts.dates().effectiveOn()));
		filled.put("provisional", facts.dates().question() == LetterDates.Question.PAUSES);
		filled.put("tooLate", facts.dates().question() == LetterDates.Question.TOO_LATE);
		filled.put("derivation", kind.silent() ? List.of() : facts.dates().derivation());
		filled.put("legs", legs);
		filled.put("because",
				legs.stream().map(LegWords::because).filter((end) -> !end.isEmpty()).findFirst().orElse(""));
		filled.put("recipients", names(facts.recipients()));
		filled.put("sources", names(facts.sources()));
		filled.put("parts", parts(kind, facts));
		filled.put("routes", ComplaintRoutes.of(kind, facts, this.law, today));
		filled.put("moreStyle", style(facts.format(), draft));
		filled.put("large", facts.format() == LetterFormat.LARGE_PRINT);
		filled.put("draft", draft);
		return filled;
	}

	/**
	 * The texts of the parts that a letter may say, null where there is none. A template
	 * that asks for another part fails.
	 */
	private static Map<String, List<String>> parts(RightsLetterKind kind, RightsLetterFacts facts) {
		Map<String, List<String>> parts = new HashMap<>();
		kind.parts().forEach((part) -> parts.put(part.variable(), facts.parts().get(part)));
		return parts;
	}

	private static String style(LetterFormat format, boolean draft) {
		return ((format == LetterFormat.LARGE_PRINT) ? LARGE_PRINT : "") + (draft ? DRAFT : "");
	}

	/** The bodies that may be named, or null if there is none to speak of. */
	private static List<String> names(List<NamedBody> bodies) {
		List<String> names = bodies.stream().filter(NamedBody::mayBeNamed).map(NamedBody::name).toList();
		return names.isEmpty() ? null : names;
	}

	private static List<String> lines(String address) {
		return (address != null) ? address.lines().map(String::strip).filter((line) -> !line.isEmpty()).toList()
				: List.of();
	}

	private static String day(LocalDate day) {
		return (day != null) ? DAY.format(day) : null;
	}

}
