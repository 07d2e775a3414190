package org.candour.cases.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.RuleBroken;
import org.candour.cases.TypedReference;
import org.candour.cases.people.SearchKeys;
import org.candour.cases.walls.RefusedAccess;
import org.candour.cases.walls.WallRule;
import org.candour.staff.Action;
import org.candour.staff.Permissions;
import org.candour.staff.Person;
import org.candour.vault.IndexedField;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds cases again. A search is a read of personal data and is audited as one, in every
 * case it shows. A walled case is not found from outside; somebody who searches for
 * exactly that case is reported to the data protection officer.
 */
@Component
public class CaseSearch {

	/** Cases on one page. */
	public static final int PAGE = 20;

	private final JdbcClient jdbc;

	private final SearchKeys keys;

	private final Permissions permissions;

	private final RefusedAccess refused;

	private final AuditTrail audit;

	private final Clock clock;

	CaseSearch(JdbcClient jdbc, SearchKeys keys, Permissions permissions, RefusedAccess refused, AuditTrail audit,
			Clock clock) {
		this.jdbc = jdbc;
		this.keys = keys;
		this.permissions = permissions;
		this.refused = refused;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * The next cases that fit, newest first: at most {@link #PAGE} and one more, if there
	 * is another page.
	 * @param before when the last case shown was received, or far in the future
	 * @param beforeReference its reference, or an empty text
	 * @throws RuleBroken if the role may not search
	 */
	@Transactional
	public List<FoundCase> find(CaseQuery query, Instant before, String beforeReference, Person person) {
		if (!this.permissions.allows(person, Action.SEARCH_CASES)) {
			throw new RuleBroken("ROLE", "Your role does not allow searching for cases.");
		}
		Map<String, Object> values = new LinkedHashMap<>();
		String fits = fits(query, values);
		values.put("me", person.username());
		values.put("now", Timestamp.from(this.clock.instant()));
		List<FoundCase> found = this.jdbc
			.sql("select c.* from case_file c where " + fits + " and " + WallRule.CASE_EXISTS
					+ " and (c.received_at, c.reference) < (:before, :beforeReference)"
					+ " order by c.received_at desc, c.reference desc limit " + (PAGE + 1))
			.params(values)
			.param("before", Timestamp.from(before))
			.param("beforeReference", beforeReference)
			.query(CaseSearch::found)
			.list();
		if (query.exact()) {
			report(fits, values, found.isEmpty(), person);
		}
		audit(query, found);
		return found;
	}

	private String fits(CaseQuery query, Map<String, Object> values) {
		StringBuilder fits = new StringBuilder("true");
		if (query.reference() != null) {
			by(fits, values, query.reference());
		}
		if (query.name() != null) {
			by(fits, values, IndexedField.NAME, this.keys.names(query.name()));
		}
		by(fits, values, IndexedField.REFERENCE, query.theirReference());
		by(fits, values, IndexedField.DATE_OF_BIRTH, (query.born() != null) ? query.born().toString() : null);
		by(fits, values, IndexedField.POSTCODE, query.postcode());
		by(fits, values, IndexedField.EMAIL, query.email());
		return fits.toString();
	}

	/** All of a reference, or how it ends. */
	private static void by(StringBuilder fits, Map<String, Object> values, String reference) {
		Optional<TypedReference> typed = TypedReference.of(reference).filter((given) -> given.complete().isEmpty());
		if (typed.isEmpty()) {
			fits.append(" and c.reference = :reference");
			values.put("reference", reference);
			return;
		}
		fits.append(" and ").append(ReferenceLookup.ENDS);
		values.put("ending", ReferenceLookup.reversed(typed.get()));
		values.put("prefix", typed.get().prefix() + "%");
	}

	private void by(StringBuilder fits, Map<String, Object> values, IndexedField field, String value) {
		if (value != null) {
			by(fits, values, field, List.of(this.keys.of(field, value)));
		}
	}

	private static void by(StringBuilder fits, Map<String, Object> values, IndexedField field,
			List<byte[]> fingerprints) {
		fits.append(" and c.reference in (select f.case_ref from case_fingerprint f where f.field = '")
			.append(field)
			.append("' and f.fingerprint in (:")
			.append(field)
			.append("))");
		values.put(field.name(), fingerprints);
	}

	/**
	 * With the same work whether a wall stands around what was meant, or it is nothing.
	 */
	private void report(String fits, Map<String, Object> values, boolean nothingFound, Person person) {
		List<String> hidden = this.jdbc
			.sql("select c.reference from case_file c where " + fits + " and not " + WallRule.NOT_WALLED_OFF + " limit "
					+ PAGE)
			.params(values)
			.query(String.class)
			.list();
		hidden.forEach((reference) -> this.refused.searched(reference, person));
		if (hidden.isEmpty() && nothingFound) {
			this.refused.searched(null, person);
		}
	}

	private void audit(CaseQuery query, List<FoundCase> found) {
		String by = String.join(" ", query.by());
		int shown = Math.min(found.size(), PAGE);
		this.audit.record(AuditAction.CASE_SEARCHED, null, Map.of("by", by, "found", Integer.toString(shown)));
		found.stream()
			.limit(PAGE)
			.map(FoundCase::reference)
			// in one order, so that two searches do not wait for each other
			.sorted()
			.forEach((reference) -> this.audit.record(AuditAction.CASE_SEARCHED, reference, Map.of("by", by)));
	}

	private static FoundCase found(ResultSet row, int number) throws SQLException {
		return new FoundCase(row.getString("reference"), row.getString("lifecycle"), row.getString("state"),
				row.getString("urgency"), row.getTimestamp("received_at").toInstant(),
				row.getTimestamp("closed_at") != null);
	}

}
