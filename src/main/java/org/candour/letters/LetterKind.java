package org.candour.letters;

/** The letters the council writes in a disclosure case. */
public enum LetterKind {

	/** Goes before the released documents and binds the body that gets them. */
	COVER_SHEET("L-COVER", "cover-sheet.pdf"),
	/** Says why nothing, or not yet anything, is disclosed. */
	REFUSAL("L-DR", "answer.pdf"),
	/** Says why an order or notice is not obeyed: it is defective, or it fell. */
	NOT_OBEYED("L-NOT-OBEYED", "answer.pdf"),
	/** Says that an order or notice is being looked at again. */
	CHALLENGE("L-CHALLENGE", "notice-of-challenge.pdf"),
	/** Says what a request lacks and until when it can be completed. */
	RETURN_NOTICE("L-RETURN", "returned-request.pdf"),
	/** Tells the subject of a disclosure. */
	TELLING("L-TELL", "letter-to-subject.pdf"),
	/** The minimum that protects a life, with the conditions for its use. */
	MINIMUM("L-MINIMUM", "cover-sheet.pdf"),
	/** Tells a recipient that what it got is wrong or went out unlawfully. */
	CORRECTION("L-CORRECTION", "correction.pdf");

	private final String template;

	private final String fileName;

	LetterKind(String template, String fileName) {
		this.template = template;
		this.fileName = fileName;
	}

	/** Code of its template; the version in force on the day is taken. */
	public String template() {
		return this.template;
	}

	/** Which letter answers a request. */
	static LetterKind of(AnswerFacts facts) {
		if (facts.outcome().startsWith("DISCLOSED")) {
			return COVER_SHEET;
		}
		return facts.notObeyed() ? NOT_OBEYED : REFUSAL;
	}

	String fileName() {
		return this.fileName;
	}

}
