package org.candour.disclosures;

/** What became of an order or notice itself (LC-15, LC-16), for the register. */
enum OrderResult {

	COMPLIED, VARIED, SET_ASIDE

}
