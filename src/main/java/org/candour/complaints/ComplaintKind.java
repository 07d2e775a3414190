package org.candour.complaints;

/** What a person who is not content asks for. */
public enum ComplaintKind {

	/** Says that personal data was handled against the law (DPA s.164A). */
	COMPLAINT("complaint"),
	/** Wants a decision looked at again; a step the council offers. */
	REVIEW("internal-review");

	private final String process;

	ComplaintKind(String process) {
		this.process = process;
	}

	String process() {
		return this.process;
	}

}
