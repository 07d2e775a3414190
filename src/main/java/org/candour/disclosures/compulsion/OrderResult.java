package org.candour.disclosures.compulsion;

/** What became of an order or notice itself (LC-15, LC-16), for the register. */
public enum OrderResult {

	COMPLIED, VARIED, SET_ASIDE

}
