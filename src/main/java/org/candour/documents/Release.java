package org.candour.documents;

/** Whether a document is part of the answer. */
public enum Release {

	INCLUDE, EXCLUDE

}
