package org.candour.letters;

import java.time.LocalDate;
import java.util.List;

import org.candour.letters.AnswerFacts.Power;
import org.candour.letters.AnswerFacts.Reason;
import org.candour.letters.AnswerFacts.Recipient;

/** Facts of invented cases. */
public final class SampleFacts {

	public static final Power VOLUNTARY = new Power("GW-POL-VOL", "Police request, voluntary",
			"none of its own; DPA Sch 2 para 2", false);

	public static final Power ORDERED = new Power("GW-COURT", "Court order", "Civil Procedure Rules 31.17", true);

	public static final Power NOTICE = new Power("GW-PSFA-NOTICE", "Fraud information notice", "PAFER s.3", true);

	private SampleFacts() {
	}

	public static AnswerFacts disclosedInPart(String caseRef) {
		return new AnswerFacts(caseRef, recipient(), VOLUNTARY, "DISCLOSED_PART", LocalDate.of(2026, 11, 24),
				List.of(new Reason("DR-06", "Not necessary", "It is shown for each item why it is needed.")),
				List.of("Investigate a crime", "Safeguarding"), List.of("Return the originals by post."),
				"The address was last confirmed in March 2026.", List.of(), null);
	}

	public static AnswerFacts disclosedInFull(String caseRef, Power power) {
		return new AnswerFacts(caseRef, recipient(), power, "DISCLOSED_FULL", LocalDate.of(2026, 11, 24), List.of(),
				List.of("Legal proceedings"), List.of(), null, List.of(), null);
	}

	public static AnswerFacts refused(String caseRef) {
		return new AnswerFacts(caseRef, recipient(), VOLUNTARY, "REFUSED", LocalDate.of(2026, 11, 24),
				List.of(new Reason("DR-07", "Disproportionate / trawling",
						"The request is narrowed to a named person, a period and particular items."),
						new Reason("DR-13", "Privilege / PII", null)),
				List.of("Detect crime"), List.of(), null, List.of(), null);
	}

	public static AnswerFacts notHeld(String caseRef) {
		return new AnswerFacts(caseRef, recipient(), VOLUNTARY, "NOT_HELD", LocalDate.of(2026, 11, 24),
				List.of(new Reason("DR-09", "Not held / destroyed under schedule", null)), List.of("Detect crime"),
				List.of(), null, List.of(), null);
	}

	public static AnswerFacts returned(String caseRef) {
		return new AnswerFacts(caseRef, recipient(), VOLUNTARY, "RETURNED_INCOMPLETE", null,
				List.of(new Reason("DR-02", "Form incomplete",
						"The missing fields of the request form are filled in.")),
				List.of(), List.of(), null, List.of("The period for which you want records"),
				LocalDate.of(2026, 12, 8));
	}

	public static AnswerFacts defective(String caseRef) {
		return new AnswerFacts(caseRef, recipient(), NOTICE, "REFUSED", LocalDate.of(2026, 11, 24),
				List.of(new Reason("DR-17", "Notice defective (short period, no approval, wrong addressee)",
						"A notice that meets the conditions of its own provision is given.")),
				List.of("Investigate a crime"), List.of(), null, List.of("It leaves less time than the Act asks for."),
				LocalDate.of(2026, 12, 8));
	}

	public static AnswerFacts fallen(String caseRef) {
		return new AnswerFacts(caseRef, recipient(), ORDERED, "CHALLENGED", LocalDate.of(2026, 11, 24),
				List.of(new Reason("DR-13", "Privilege / PII", null)), List.of(), List.of(), null, List.of(), null);
	}

	public static AnswerFacts challenged(String caseRef) {
		return new AnswerFacts(caseRef, recipient(), NOTICE, null, null, List.of(), List.of(), List
			.of("On 24 November 2026 the council asked the Minister for the Cabinet Office to review the notice (PAFER s.4)."),
				null, List.of("It leaves less time than the Act asks for."), LocalDate.of(2026, 12, 8));
	}

	public static TellingFacts telling(String caseRef) {
		return new TellingFacts(caseRef, "Zofia Przykładowa", "Norshire Constabulary (invented)",
				List.of("Your address", "Dates of your visits"), List.of("Investigate a crime"),
				"Police request, voluntary", false, LocalDate.of(2026, 11, 24), true);
	}

	private static Recipient recipient() {
		return new Recipient("Norshire Constabulary (invented)", "Sergeant Ivo <Nowhere>", "OP/ELM & ASH/7");
	}

}
