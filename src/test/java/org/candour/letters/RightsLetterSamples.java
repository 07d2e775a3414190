package org.candour.letters;

import java.time.LocalDate;
import java.util.List;

import org.candour.law.Regime;
import org.candour.letters.NamedBody.Mention;

/** Facts of an invented rights case, with something unmistakable in every place. */
public final class RightsLetterSamples {

	public static final String REF = "RR-2026-000123";

	static final LocalDate RECEIVED = LocalDate.of(2026, 11, 2);

	static final LocalDate DUE = LocalDate.of(2026, 12, 2);

	private RightsLetterSamples() {
	}

	/** A person asks for themselves; every part says its own name. */
	static RightsLetterFacts asking(String right) {
		RightsLetterFacts facts = RightsLetterFacts.of(REF, right,
				Addressee.subject("Zofia Przykładowa", "1 Nowhere Lane\nNorshire\nZZ99 1AA"),
				LetterDates.of(RECEIVED, DUE)
					.answerBy(LocalDate.of(2026, 12, 9))
					.effectiveOn(LocalDate.of(2026, 12, 16))
					.derivedFrom(List.of("Received on Monday 2 November 2026.", "One month later is Wednesday.")),
				LetterFormat.STANDARD);
		for (LetterPart part : LetterPart.values()) {
			facts = facts.saying(part, "Part " + part.name());
		}
		return facts.sharing(
				List.of(NamedBody.named("Norshire NHS Trust (invented)"),
						new NamedBody("Norshire Constabulary (invented)", Mention.PARTICULAR_INQUIRY),
						new NamedBody("Counter Fraud Team (invented)", Mention.TIPS_OFF)),
				List.of(NamedBody.named("Elmwood School (invented)"),
						new NamedBody("Anonymous line (invented)", Mention.TIPS_OFF)));
	}

	/** A decided case of a regime. */
	static RightsLetterFacts decided(String right, Regime regime, String outcome, LetterReason... reasons) {
		return asking(right).decided(LetterLeg.of(regime, outcome, reasons));
	}

}
