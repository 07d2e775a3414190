package org.candour.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Somebody in a case.
 *
 * @param name the full name
 * @param dateOfBirth may be null, as may everything that follows
 * @param formerNames other names the person had; empty if none are known
 * @param references numbers under which the council knows the person, or of whoever asks
 * the own reference; empty if none are known
 */
public record Party(PartyRole role, String name, LocalDate dateOfBirth, List<String> formerNames, String address,
		String postcode, String email, String phone, List<String> references) {

	public Party {
		formerNames = (formerNames != null) ? List.copyOf(formerNames) : List.of();
		references = (references != null) ? List.copyOf(references) : List.of();
	}

	/** Somebody of whom no more is known. */
	public Party(PartyRole role, String name, LocalDate dateOfBirth) {
		this(role, name, dateOfBirth, null, null, null, null, null, null);
	}

	/** The name and the former ones. */
	public List<String> names() {
		return Stream.concat(Stream.of(this.name), this.formerNames.stream()).toList();
	}

}
