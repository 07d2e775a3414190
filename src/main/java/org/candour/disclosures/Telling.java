package org.candour.disclosures;

/** When the subject is told of the disclosure. */
public enum Telling {

	NOW, ON_DATE, NEVER

}
