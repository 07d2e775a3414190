package org.candour.cases.people;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.candour.cases.Party;
import org.candour.text.Folding;
import org.candour.vault.IndexedField;
import org.candour.vault.Vault;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people in cases, sealed; the same person is found again by fingerprint. */
@Component
public class Parties {

	private final PartyRecords records;

	private final Vault vault;

	private final SearchKeys keys;

	private final ObjectMapper json;

	Parties(PartyRecords records, Vault vault, SearchKeys keys, ObjectMapper json) {
		this.records = records;
		this.vault = vault;
		this.keys = keys;
		this.json = json;
	}

	/** Keeps the people of a new case. */
	@Transactional
	public void keep(String caseRef, List<Party> parties) {
		parties.forEach((party) -> add(caseRef, party));
		this.keys.keep(caseRef, parties);
	}

	/** Keeps these people of a case instead of whoever was kept for it before. */
	@Transactional
	public void replace(String caseRef, List<Party> parties) {
		this.records.removeAllOf(caseRef);
		this.keys.forget(caseRef);
		keep(caseRef, parties);
	}

	private void add(String caseRef, Party party) {
		UUID id = UUID.randomUUID();
		this.records.save(new PartyRecord(id, caseRef, party.role(),
				this.vault.seal(caseRef, PartyRecord.field(id), write(party)), this.keys.person(party.name()),
				birth(party)));
	}

	/**
	 * Makes anew what finds the people of a case, by the present folding of names. Nobody
	 * sees them.
	 */
	@Transactional
	public void foldAnew(String caseRef) {
		List<PartyRecord> stored = this.records.findByCaseRef(caseRef);
		this.keys.forget(caseRef);
		this.keys.keep(caseRef, stored.stream().map((record) -> open(caseRef, record)).toList());
		stored.forEach((record) -> this.records.fold(record.id(), this.keys.person(open(caseRef, record).name()),
				Folding.VERSION));
	}

	/** Opens the parties of a case; the caller audits the reading. */
	public List<Party> of(String caseRef) {
		return this.records.findByCaseRef(caseRef).stream().map((record) -> open(caseRef, record)).toList();
	}

	private Party open(String caseRef, PartyRecord record) {
		return read(this.vault.open(caseRef, PartyRecord.field(record.id()), record.details()));
	}

	/**
	 * References of cases about the same person, by any name the person has or had, at
	 * most 50, walled ones included.
	 */
	public List<String> casesAbout(Party subject) {
		return this.records.casesAbout(
				subject.names().stream().flatMap((name) -> this.keys.names(name).stream()).toList(), birth(subject));
	}

	private byte[] birth(Party party) {
		return (party.dateOfBirth() != null) ? this.keys.of(IndexedField.DATE_OF_BIRTH, party.dateOfBirth().toString())
				: null;
	}

	private byte[] write(Party party) {
		try {
			return this.json.writeValueAsBytes(party);
		}
		catch (IOException ex) {
			throw new IllegalStateException("A party could not be written.");
		}
	}

	private Party read(byte[] plain) {
		try {
			return this.json.readValue(plain, Party.class);
		}
		catch (IOException ex) {
			throw new IllegalStateException("A party could not be read.");
		}
	}

}
