package org.candour.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.candour.cases.RuleBroken;
import org.candour.matching.csv.CsvRow;
import org.candour.staff.DirectoryKeys;
import org.candour.vault.Sealed;
import org.candour.vault.SealedJson;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes matches to the database, some hundred at a time, sealed. */
@Component
class LeadRows {

	private static final int AT_ONCE = 500;

	private static final String LEAD = """
			insert into match_lead (id, list, case_ref, external_id, report, risk, key_version, details, version)
			values (?, ?, ?, ?, ?, ?, ?, ?, 0)""";

	private static final String PERSON = """
			insert into match_person (lead, side, name_key, born_key, surname_born) values (?, ?, ?, ?, ?)""";

	private final JdbcTemplate jdbc;

	private final SealedJson sealed;

	private final DirectoryKeys keys;

	LeadRows(JdbcTemplate jdbc, SealedJson sealed, DirectoryKeys keys) {
		this.jdbc = jdbc;
		this.sealed = sealed;
		this.keys = keys;
	}

	Batch batch(UUID list, String caseRef, ResultLayout layout) {
		return new Batch(list, caseRef, layout);
	}

	/** The matches of one file on their way to the database. */
	final class Batch {

		private final UUID list;

		private final String caseRef;

		private final ResultLayout layout;

		private final List<Object[]> leads = new ArrayList<>();

		private final List<Object[]> people = new ArrayList<>();

		private Batch(UUID list, String caseRef, ResultLayout layout) {
			this.list = list;
			this.caseRef = caseRef;
			this.layout = layout;
		}

		void add(CsvRow row) {
			Map<String, String> match = part(row, ResultLayout.Part.MATCH);
			LeadDetails details = new LeadDetails(part(row, ResultLayout.Part.FIRST),
					part(row, ResultLayout.Part.SECOND));
			UUID id = UUID.randomUUID();
			Sealed content = LeadRows.this.sealed.seal(MatchPart.PAPERS.key(this.caseRef), Lead.detailsField(id),
					details);
			this.leads.add(new Object[] { id, this.list, this.caseRef, match.get("match_id"), match.get("report"),
					Integer.valueOf(match.get("risk")), content.keyVersion(), content.ciphertext() });
			person(id, 1, details.first().get("first_name"), details.first().get("first_date_of_birth"));
			person(id, 2, details.second().get("second_name"), details.second().get("second_date_of_birth"));
			if (this.leads.size() == AT_ONCE) {
				finish();
			}
		}

		private Map<String, String> part(CsvRow row, ResultLayout.Part part) {
			Map<String, String> values = new LinkedHashMap<>();
			for (int i = 0; i < this.layout.columns().size(); i++) {
				ResultLayout.Column column = this.layout.columns().get(i);
				if (column.part() == part && !row.values().get(i).isEmpty()) {
					values.put(column.name(), row.values().get(i));
				}
			}
			return values;
		}

		private void person(UUID lead, int side, String name, String born) {
			LocalDate day = (born != null) ? LocalDate.parse(born) : null;
			DirectoryKeys keys = LeadRows.this.keys;
			this.people.add(new Object[] { lead, side, keys.name(name), keys.born(day), keys.surnameBorn(name, day) });
		}

		/** Writes what is still in memory. */
		void finish() {
			try {
				LeadRows.this.jdbc.batchUpdate(LEAD, this.leads);
			}
			catch (DuplicateKeyException ex) {
				// the cause would repeat the row
				throw new RuleBroken("match_id", "A match of this file has been loaded before.");
			}
			LeadRows.this.jdbc.batchUpdate(PERSON, this.people);
			this.leads.clear();
			this.people.clear();
		}

	}

}
