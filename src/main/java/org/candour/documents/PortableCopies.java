package org.candour.documents;

/**
 * Port to the module that knows which cases are about a portable copy (Art 20): only
 * those take JSON, CSV and XML files.
 */
public interface PortableCopies {

	/** Whether a case takes data for machines. */
	boolean takes(String caseRef);

}
