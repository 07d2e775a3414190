package org.candour.cases.links;

/** Why two cases are linked. */
public enum LinkKind {

	/** They are about the same person. */
	SAME_PERSON,

	/** They are about the same matter. */
	SAME_MATTER

}
