package org.candour.letters;

import java.util.Set;

/**
 * The letters of rights cases, complaints, the regulator and breaches. A kind names the
 * parts it may say; anything else in the facts never reaches its template, so that a
 * silent letter cannot say what it must not (domain rules on silent letters).
 */
public enum RightsLetterKind {

	/** The request has come in, and when it will be answered. */
	ACKNOWLEDGEMENT("L-ACK", Routes.NONE),
	/** Asks for evidence of identity (Art 12(6); s.52(4)). */
	IDENTITY_REQUEST("L-IDENTITY", Routes.NONE, LetterPart.ASKED),
	IDENTITY_REMINDER("L-IDENTITY-REMINDER", Routes.NONE, LetterPart.ASKED),
	/** Asks somebody who acts for another for their authority. */
	AUTHORITY_REQUEST("L-AUTHORITY", Routes.NONE, LetterPart.ASKED),
	AUTHORITY_REMINDER("L-AUTHORITY-REMINDER", Routes.NONE, LetterPart.ASKED),
	/** Asks which data or processing is meant (Art 12A(5)-(6); s.54(3C)); access only. */
	CLARIFICATION("L-CLARIFY", Routes.NONE, LetterPart.ASKED),
	CLARIFICATION_REMINDER("L-CLARIFY-REMINDER", Routes.NONE, LetterPart.ASKED),
	/** Two months more, with reasons (Art 12A(3)-(4); s.54(3A)-(3B)). */
	EXTENSION_NOTICE("L-EXTENSION", Routes.BY_OUTCOME, LetterPart.REASON),
	/** A reasonable fee for what is manifestly unfounded or excessive. */
	FEE_NOTICE("L-FEE", Routes.BY_OUTCOME, LetterPart.REASON, LetterPart.FEE),
	/** Everything is given. Reads like PARTIAL_SILENT. */
	FULL("L-FULL", Routes.NEUTRAL, LetterPart.ENCLOSED, LetterPart.SEARCH, LetterPart.PURPOSE, LetterPart.CATEGORY,
			LetterPart.RETENTION, LetterPart.AUTOMATED),
	/** Part is given and part is not, and the letter says so. */
	PART("L-PART", Routes.BY_OUTCOME, LetterPart.ENCLOSED, LetterPart.WITHHELD, LetterPart.SEARCH, LetterPart.PURPOSE,
			LetterPart.CATEGORY, LetterPart.RETENTION, LetterPart.AUTOMATED),
	/** A right under the UK GDPR is refused, and the letter says so (Art 12(4)). */
	REFUSAL("L-REFUSAL", Routes.BY_OUTCOME, LetterPart.WITHHELD, LetterPart.ACTION),
	/** Access under Part 3 is restricted or refused (s.45(5)). */
	PART3_ACCESS_REFUSAL("L-P3-ACCESS", Routes.BY_OUTCOME, LetterPart.WITHHELD),
	/**
	 * Rectification, erasure or restriction under Part 3 is refused (s.48(1)(b)): the
	 * refusal is always told, the reasons unless s.48(3) holds them back.
	 */
	PART3_OTHER_REFUSAL("L-P3-OTHER", Routes.BY_OUTCOME, LetterPart.ACTION),
	/** A manifestly unfounded or excessive request under Part 3 (s.53(6)). */
	PART3_UNFOUNDED("L-P3-UNFOUNDED", Routes.BY_OUTCOME),
	/** Nothing was found. Reads like NCND. */
	NO_DATA("L-NO-DATA", Routes.NEUTRAL),
	/** Neither confirms nor denies that anything is held. */
	NCND("L-NCND", Routes.NEUTRAL),
	/**
	 * Something is kept back because of a live enquiry, and the letter is silent on it.
	 */
	PARTIAL_SILENT("L-PARTIAL-SILENT", Routes.NEUTRAL, LetterPart.ENCLOSED, LetterPart.SEARCH, LetterPart.PURPOSE,
			LetterPart.CATEGORY, LetterPart.RETENTION, LetterPart.AUTOMATED),
	/** The answer to a parent or appointee that says nothing of the child's wish. */
	PARENT_NEUTRAL("L-PARENT-NEUTRAL", Routes.NEUTRAL, LetterPart.ENCLOSED, LetterPart.PURPOSE, LetterPart.CATEGORY,
			LetterPart.RETENTION),
	/** Answers again when a ground for silence has fallen away. */
	LATE_RELEASE("L-LATE-RELEASE", Routes.BY_OUTCOME, LetterPart.ENCLOSED, LetterPart.WITHHELD),
	/** Any request that ends without its subject matter being decided, or is refused. */
	CLOSING("L-CLOSING", Routes.BY_OUTCOME),
	/** Outcome of Art 16 or s.46. */
	RECTIFICATION("L-RECTIFY", Routes.BY_OUTCOME, LetterPart.ACTION),
	/** Outcome of Art 17 or s.47(1). */
	ERASURE("L-ERASE", Routes.BY_OUTCOME, LetterPart.ACTION),
	/** Outcome of Art 18 or s.47(2)-(3). */
	RESTRICTION("L-RESTRICT", Routes.BY_OUTCOME, LetterPart.ACTION),
	/** Before a restriction is lifted (Art 18(3); s.48(10)). */
	RESTRICTION_LIFTING("L-LIFTING", Routes.BY_OUTCOME, LetterPart.REASON),
	/** Outcome of Art 21(1). */
	OBJECTION("L-OBJECT", Routes.BY_OUTCOME, LetterPart.ACTION),
	/** Direct marketing has stopped (Art 21(2)-(3)). */
	SUPPRESSION("L-SUPPRESSION", Routes.BY_OUTCOME, LetterPart.ACTION),
	/** Outcome of Art 20. */
	PORTABILITY("L-PORT", Routes.BY_OUTCOME, LetterPart.ENCLOSED, LetterPart.ACTION),
	/** Outcome of Arts 22A-22D or ss.50A-50D. */
	AUTOMATED_DECISION("L-ADM", Routes.BY_OUTCOME, LetterPart.ACTION, LetterPart.FINDING, LetterPart.REASON),
	/** Consent is withdrawn, or was not the basis (Art 7(3)). */
	CONSENT("L-CONSENT", Routes.BY_OUTCOME, LetterPart.ACTION),
	/** The privacy notice that was in force (Arts 13, 14; s.44). */
	NOTICE("L-NOTICE", Routes.BY_OUTCOME, LetterPart.ENCLOSED),
	/** Tells a recipient of a correction, erasure or restriction (Art 19; s.48(9)). */
	RECIPIENTS_NOTICE("L-RECIPIENT", Routes.NONE, LetterPart.ACTION),
	/** s.164A(3). */
	COMPLAINT_ACKNOWLEDGEMENT("L-COMPLAINT-ACK", Routes.NONE),
	/** How the enquiries go (s.164A(4)). */
	COMPLAINT_PROGRESS("L-COMPLAINT-PROGRESS", Routes.NONE, LetterPart.ACTION),
	/** s.164A(4). */
	COMPLAINT_OUTCOME("L-COMPLAINT-OUTCOME", Routes.AFTER_COMPLAINT, LetterPart.FINDING, LetterPart.REMEDY),
	/** What was sent is not a complaint about data protection. */
	COMPLAINT_REDIRECTED("L-COMPLAINT-REDIRECTED", Routes.AFTER_COMPLAINT, LetterPart.REASON),
	/** A fresh approver has looked at a decision again. */
	REVIEW_OUTCOME("L-REVIEW-OUTCOME", Routes.BY_OUTCOME, LetterPart.FINDING, LetterPart.REMEDY, LetterPart.ENCLOSED),
	/** Goes before what the council sends to the regulator. */
	REGULATOR_REPLY("L-REGULATOR-REPLY", Routes.NONE, LetterPart.ENCLOSED, LetterPart.FINDING),
	/** Art 33(3); s.67(4). */
	BREACH_REPORT("L-BREACH-REPORT", Routes.NONE, LetterPart.TIMING, LetterPart.NATURE, LetterPart.CATEGORY,
			LetterPart.CONSEQUENCE, LetterPart.MEASURE, LetterPart.LATE_REASON),
	/** Art 34; s.68. */
	BREACH_TELLING("L-BREACH-TELLING", Routes.BY_OUTCOME, LetterPart.NATURE, LetterPart.CONSEQUENCE, LetterPart.MEASURE,
			LetterPart.ADVICE);

	private final String template;

	private final Routes routes;

	private final Set<LetterPart> parts;

	RightsLetterKind(String template, Routes routes, LetterPart... parts) {
		this.template = template;
		this.routes = routes;
		this.parts = Set.of(parts);
	}

	/** Code of its template; the version in force on the day is taken. */
	public String template() {
		return this.template;
	}

	/** What it may say beside the words of its template. */
	public Set<LetterPart> parts() {
		return this.parts;
	}

	/** Whether it must read the same whatever lies behind it. */
	public boolean silent() {
		return this.routes == Routes.NEUTRAL;
	}

	Routes routes() {
		return this.routes;
	}

	/** Which routes of complaint stand at the end. */
	enum Routes {

		NONE,
		/** As the law data has it for the legs and the outcome. */
		BY_OUTCOME,
		/** Every route, in the same words for everybody. */
		NEUTRAL,
		/** The regulator and the court; the council has had its say. */
		AFTER_COMPLAINT

	}

}
