package org.candour.matching;

import java.time.LocalDate;

/**
 * A filing as somebody proposes it.
 *
 * @param name of the person it is about
 * @param born date of birth
 * @param address may be null
 * @param grounds what the person is said to have done, and what shows it
 * @param originalRef the exercise or case it comes from, or null
 */
public record NewFiling(String name, LocalDate born, String address, String grounds, String originalRef) {

	@Override
	public String toString() {
		return "NewFiling";
	}

}
