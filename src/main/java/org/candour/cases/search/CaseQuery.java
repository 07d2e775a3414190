package org.candour.cases.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.candour.cases.CaseReference;
import org.candour.cases.RuleBroken;
import org.candour.cases.TypedReference;

/**
 * What somebody looks for. A case is found that fits everything given.
 *
 * @param reference of the council, in any writing, or its last digits (at least four)
 * @param theirReference of whoever asks
 * @param name of a person in the case: first and last name in either order, or a surname
 * @param born date of birth of a person in the case
 */
public record CaseQuery(String reference, String theirReference, String name, LocalDate born, String postcode,
		String email) {

	private static final int LONGEST = 200;

	/**
	 * Takes what was entered; what is blank counts as not given.
	 * @throws RuleBroken if nothing is given, or something is too long
	 */
	public CaseQuery {
		reference = given(reference);
		theirReference = given(theirReference);
		name = given(name);
		postcode = given(postcode);
		email = given(email);
		if (born == null
				&& Stream.of(reference, theirReference, name, postcode, email).allMatch((text) -> text == null)) {
			throw new RuleBroken("SEARCH", "Give at least one thing to look for.");
		}
		reference = CaseReference.asWritten(reference);
	}

	private static String given(String text) {
		if (text == null || text.isBlank()) {
			return null;
		}
		if (text.length() > LONGEST) {
			throw new RuleBroken("SEARCH", "At most 200 characters can be looked for.");
		}
		return text.strip();
	}

	/** Whether it means one case or one person's cases, and nobody else's. */
	boolean exact() {
		return TypedReference.of(this.reference).filter(TypedReference::exact).isPresent()
				|| this.theirReference != null || (this.name != null && this.born != null);
	}

	/** What was searched by, in codes. */
	List<String> by() {
		List<String> by = new ArrayList<>();
		add(by, this.reference, "REFERENCE");
		add(by, this.theirReference, "THEIR-REFERENCE");
		add(by, this.name, "NAME");
		add(by, this.born, "BORN");
		add(by, this.postcode, "POSTCODE");
		add(by, this.email, "EMAIL");
		return by;
	}

	private static void add(List<String> by, Object given, String code) {
		if (given != null) {
			by.add(code);
		}
	}

	@Override
	public String toString() {
		return "CaseQuery" + by();
	}

}
