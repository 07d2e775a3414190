package org.candour.vault;

/** What may be looked up without being readable. */
public enum IndexedField {

	NAME, DATE_OF_BIRTH, EMAIL, POSTCODE, REFERENCE

}
