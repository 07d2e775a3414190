package org.candour.letters;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a letter in a rights case, complaint, regulator case or breach needs to know. The
 * kind of letter decides which of it is said.
 *
 * @param caseRef the council's reference, the only thing by which the letter names the
 * case
 * @param right code of the right, such as {@code R-ACCESS}, or null in a breach
 * @param to who gets the letter
 * @param legs one for each regime in the case; empty while nothing is decided
 * @param recipients to whom the council gave the data (Art 15(1)(c))
 * @param sources where the council has it from (Art 15(1)(g))
 * @param parts texts by their place in the letter
 */
public record RightsLetterFacts(String caseRef, String right, Addressee to, LetterDates dates, LetterFormat format,
		List<LetterLeg> legs, List<NamedBody> recipients, List<NamedBody> sources,
		Map<LetterPart, List<String>> parts) {

	public RightsLetterFacts {
		legs = List.copyOf(legs);
		recipients = List.copyOf(recipients);
		sources = List.copyOf(sources);
		parts = Map.copyOf(parts);
	}

	/** The facts every letter has. */
	public static RightsLetterFacts of(String caseRef, String right, Addressee to, LetterDates dates,
			LetterFormat format) {
		return new RightsLetterFacts(caseRef, right, to, dates, format, List.of(), List.of(), List.of(), Map.of());
	}

	/** The same with what was decided. */
	public RightsLetterFacts decided(LetterLeg... decidedLegs) {
		return new RightsLetterFacts(this.caseRef, this.right, this.to, this.dates, this.format, List.of(decidedLegs),
				this.recipients, this.sources, this.parts);
	}

	/** The same with whom the data went to and came from. */
	public RightsLetterFacts sharing(List<NamedBody> newRecipients, List<NamedBody> newSources) {
		return new RightsLetterFacts(this.caseRef, this.right, this.to, this.dates, this.format, this.legs,
				newRecipients, newSources, this.parts);
	}

	/** The same with texts in one place; no text, no place. */
	public RightsLetterFacts saying(LetterPart part, List<String> texts) {
		Map<LetterPart, List<String>> more = new EnumMap<>(LetterPart.class);
		more.putAll(this.parts);
		if (texts.isEmpty()) {
			more.remove(part);
		}
		else {
			more.put(part, List.copyOf(texts));
		}
		return new RightsLetterFacts(this.caseRef, this.right, this.to, this.dates, this.format, this.legs,
				this.recipients, this.sources, more);
	}

	public RightsLetterFacts saying(LetterPart part, String... texts) {
		return saying(part, List.of(texts));
	}

}
