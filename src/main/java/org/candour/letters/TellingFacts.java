package org.candour.letters;

import java.time.LocalDate;
import java.util.List;

/**
 * What the letter to a subject needs to know (Arts 13-14).
 *
 * @param subject full name
 * @param body to whom data was disclosed
 * @param kinds what kinds of data, in words
 * @param purposes for what, in words
 * @param power name of the gateway
 * @param mandatory whether the council had to disclose
 * @param disclosedOn day in London
 * @param largePrint whether the subject has asked for large print (N-11)
 */
public record TellingFacts(String caseRef, String subject, String body, List<String> kinds, List<String> purposes,
		String power, boolean mandatory, LocalDate disclosedOn, boolean largePrint) {

	public TellingFacts {
		kinds = List.copyOf(kinds);
		purposes = List.copyOf(purposes);
	}

}
