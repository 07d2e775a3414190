package org.candour.matching;

/**
 * What of an exercise is destroyed on a day of its own, each sealed under its own key.
 */
public enum MatchPart {

	/** What services gave, and the extracts made of it. */
	EXTRACTS("NFI_EXTRACT"),
	/** The results, and what people found out about them. */
	PAPERS("NFI_WORKING_PAPERS");

	private final String retentionClass;

	MatchPart(String retentionClass) {
		this.retentionClass = retentionClass;
	}

	/** The class of the disposal schedule that says how long it is kept. */
	String retentionClass() {
		return this.retentionClass;
	}

	/** The name of the key in the vault under which it is sealed. */
	String key(String caseRef) {
		return caseRef + "/" + name();
	}

}
