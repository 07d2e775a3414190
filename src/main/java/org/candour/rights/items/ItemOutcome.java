package org.candour.rights.items;

import java.util.Set;

/** What is done with a record in answer to the request. */
public enum ItemOutcome {

	RELEASE("R-ACCESS", "R-PORT"),
	/** Released with parts taken out. */
	REDACT("R-ACCESS", "R-PORT"), WITHHOLD("R-ACCESS", "R-PORT"), CORRECT("R-RECTIFY"), COMPLETE("R-RECTIFY"),
	ADD_STATEMENT("R-RECTIFY"), ERASE("R-ERASE"),
	/** Kept, but not used. */
	RESTRICT("R-RECTIFY", "R-ERASE", "R-RESTRICT", "R-OBJECT"), STOP("R-OBJECT", "R-OBJECT-DM", "R-CONSENT"),
	/** Left as it is. */
	KEEP("R-RECTIFY", "R-ERASE", "R-RESTRICT", "R-OBJECT", "R-CONSENT");

	private final Set<String> rights;

	ItemOutcome(String... rights) {
		this.rights = Set.of(rights);
	}

	public boolean possibleFor(String right) {
		return this.rights.contains(right);
	}

	/** Whether a code must say why something is not given. */
	public boolean needsCode() {
		return this == REDACT || this == WITHHOLD;
	}

	/** Whether the person gets the record, whole or in part. */
	public boolean gives() {
		return this == RELEASE || this == REDACT;
	}

}
