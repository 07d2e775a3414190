package org.candour.letters;

import java.time.LocalDate;
import java.util.List;

import org.candour.letters.AnswerFacts.Power;
import org.candour.letters.AnswerFacts.Recipient;

/**
 * What the letter with the minimum that protects a life needs to know (section 7.9).
 *
 * @param data the data itself, in words
 * @param disclosedOn day in London
 */
public record MinimumFacts(String caseRef, Recipient recipient, Power power, List<String> purposes, String data,
		LocalDate disclosedOn) {

	public MinimumFacts {
		purposes = List.copyOf(purposes);
	}

}
