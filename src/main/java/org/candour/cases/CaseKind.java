package org.candour.cases;

/** The two kinds of work. */
public enum CaseKind {

	/** An outside body asks for personal data. */
	DISCLOSURE("DR"),
	/** A person exercises a right. */
	RIGHTS("RR");

	private final String prefix;

	CaseKind(String prefix) {
		this.prefix = prefix;
	}

	public String prefix() {
		return this.prefix;
	}

}
