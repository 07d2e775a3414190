package org.candour.rights.decision;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;

import org.candour.cases.Party;
import org.candour.cases.PartyRole;
import org.candour.cases.people.Parties;
import org.candour.vault.BlindIndex;
import org.candour.vault.IndexedField;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who wants no direct marketing (Art 21(2)-(3)). An entry holds fingerprints alone: lists
 * can be checked by it, and nobody can be read from it.
 */
@Component
public class Suppressions {

	private final JdbcClient jdbc;

	private final Parties parties;

	private final BlindIndex index;

	private final Clock clock;

	Suppressions(JdbcClient jdbc, Parties parties, BlindIndex index, Clock clock) {
		this.jdbc = jdbc;
		this.parties = parties;
		this.index = index;
		this.clock = clock;
	}

	/** Enters the subject of a case, once. */
	public void enter(String caseRef) {
		this.parties.of(caseRef)
			.stream()
			.filter((party) -> party.role() == PartyRole.SUBJECT)
			.forEach((subject) -> enter(caseRef, subject));
	}

	private void enter(String caseRef, Party subject) {
		String birth = (subject.dateOfBirth() != null) ? subject.dateOfBirth().toString() : null;
		this.jdbc
			.sql("""
					insert into marketing_suppression (id, case_ref, since, name_index, birth_index, email_index, phone_index, postcode_index)
					values (:id, :case, :since, :name, :birth, :email, :phone, :postcode) on conflict (case_ref) do nothing""")
			.param("id", UUID.randomUUID())
			.param("case", caseRef)
			.param("since", Timestamp.from(this.clock.instant()))
			.param("name", print(IndexedField.NAME, subject.name()))
			.param("birth", print(IndexedField.DATE_OF_BIRTH, birth))
			.param("email", print(IndexedField.EMAIL, subject.email()))
			.param("phone", print(IndexedField.PHONE, subject.phone()))
			.param("postcode", print(IndexedField.POSTCODE, subject.postcode()))
			.update();
	}

	private byte[] print(IndexedField field, String value) {
		return (value != null && !value.isBlank()) ? this.index.of(field, value) : null;
	}

}
