package org.candour.cases.people;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.candour.cases.Party;
import org.candour.vault.BlindIndex;
import org.candour.vault.IndexedField;
import org.candour.vault.PersonName;

import org.springframework.stereotype.Component;

/** By what the people in cases are found again. */
@Component
public class SearchKeys {

	private static final Pattern POSTCODE = Pattern.compile("\\b[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2}\\b",
			Pattern.CASE_INSENSITIVE);

	private final CaseFingerprintRecords records;

	private final BlindIndex index;

	SearchKeys(CaseFingerprintRecords records, BlindIndex index) {
		this.records = records;
		this.index = index;
	}

	/** Forgets what finds anybody in the case. */
	void forget(String caseRef) {
		this.records.removeAllOf(caseRef);
	}

	/** Keeps what finds these people. */
	void keep(String caseRef, Collection<Party> parties) {
		Map<IndexedField, Set<String>> values = new EnumMap<>(IndexedField.class);
		parties.forEach((party) -> collect(party, values));
		values.forEach((field, texts) -> texts
			.forEach((text) -> this.records.save(new CaseFingerprint(caseRef, field, this.index.of(field, text)))));
	}

	/** The fingerprints of a name to search for; a single word is a surname. */
	public List<byte[]> names(String name) {
		return PersonName.of(name).wanted().stream().map((key) -> this.index.of(IndexedField.NAME, key)).toList();
	}

	/** By what the same person is recognised in another case; null without a name. */
	byte[] person(String name) {
		return (name != null && !name.isBlank()) ? this.index.of(IndexedField.NAME, PersonName.of(name).firstAndLast())
				: null;
	}

	public byte[] of(IndexedField field, String value) {
		return this.index.of(field, value);
	}

	private static void collect(Party party, Map<IndexedField, Set<String>> values) {
		for (String name : party.names()) {
			PersonName.of(name).keys().forEach((key) -> add(values, IndexedField.NAME, key));
		}
		if (party.dateOfBirth() != null) {
			add(values, IndexedField.DATE_OF_BIRTH, party.dateOfBirth().toString());
		}
		add(values, IndexedField.EMAIL, party.email());
		postcode(values, party.postcode());
		if (party.address() != null) {
			Matcher found = POSTCODE.matcher(party.address());
			while (found.find()) {
				postcode(values, found.group());
			}
		}
		party.references().forEach((reference) -> add(values, IndexedField.REFERENCE, reference));
	}

	/** With one spelling, so that two of them are one fingerprint. */
	private static void postcode(Map<IndexedField, Set<String>> values, String postcode) {
		add(values, IndexedField.POSTCODE,
				(postcode != null) ? postcode.replaceAll("[^A-Za-z0-9]", "").toUpperCase() : null);
	}

	private static void add(Map<IndexedField, Set<String>> values, IndexedField field, String text) {
		if (text != null && !text.isBlank()) {
			values.computeIfAbsent(field, (any) -> new HashSet<>()).add(text.strip().toLowerCase());
		}
	}

}
