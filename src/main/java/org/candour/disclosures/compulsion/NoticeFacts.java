package org.candour.disclosures.compulsion;

import java.time.LocalDate;

/**
 * What is known of an order or notice. Days are days in Europe/London.
 *
 * @param received day on which the council got it
 * @param givenOn day on which it was given or served; null while nobody has read it
 * @param answerBy day by which it asks for the answer, or null if it states none
 * @param approvedBy code of who approved or gave it, {@code NONE}, or null while nobody
 * has looked
 */
public record NoticeFacts(LocalDate received, LocalDate givenOn, LocalDate answerBy, String approvedBy) {

	/** The day from which its periods run. */
	public LocalDate from() {
		return (this.givenOn != null) ? this.givenOn : this.received;
	}

}
