package org.candour.disclosures.register;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * On what footing an answer was given.
 *
 * @param mandatory whether the law compelled the council to answer
 * @param lawfulBasis code of the lawful basis, such as {@code ART6-1-E}, or null
 * @param conditionCode code of the condition of Art 9 or 10, or null
 */
@Embeddable
public record RegisteredBasis(@Column(name = "mandatory") boolean mandatory,
		@Column(name = "lawful_basis") String lawfulBasis, @Column(name = "condition_code") String conditionCode) {
}
