package org.candour.disclosures.register;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What an order or notice demanded. Days are days in Europe/London.
 *
 * @param demandedOn day on which it was served or given
 * @param answerBy day by which it asked for the answer, or null if it stated none
 * @param result code of what became of the order or notice itself, or null
 */
@Embeddable
public record RegisteredDemand(@Column(name = "demanded_on") LocalDate demandedOn,
		@Column(name = "answer_by") LocalDate answerBy, @Column(name = "order_result") String result) {
}
