package org.candour.documents;

/** There is no such document in this case. */
public class DocumentNotFound extends RuntimeException {

	public DocumentNotFound() {
		super("There is no such document in this case.");
	}

}
