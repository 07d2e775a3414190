package org.candour.letters;

import java.time.LocalDate;

import org.candour.letters.AnswerFacts.Recipient;

/**
 * What the letter about a correction needs to know (Art 19; DPA s.38(5)(c), s.48(9)).
 *
 * @param disclosedOn day in London on which the data left
 * @param ground {@code WRONG_DATA}, {@code INCOMPLETE} or {@code UNLAWFUL_RELEASE}
 * @param remedy {@code CORRECT}, {@code RESTRICT}, {@code DELETE} or {@code RETURN}
 * @param affected what is affected, in words
 * @param wrong what is wrong and what is right, in words
 */
public record CorrectionFacts(String caseRef, Recipient recipient, LocalDate disclosedOn, String ground, String remedy,
		String affected, String wrong) {
}
