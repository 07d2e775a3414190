package org.candour.disclosures.register;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseAccess;
import org.candour.cases.CaseNotFound;
import org.candour.staff.Action;
import org.candour.staff.Condition;
import org.candour.staff.Permissions;
import org.candour.staff.Person;
import org.candour.vault.KeyDestroyed;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The register as staff read it across cases. A row of a walled case exists for the
 * members of the wall only, in lists, counts and exports alike; a case handler sees the
 * rows of cases that he or she worked on. Every look is audited.
 */
@Component
public class RegisterBook {

	/** Rows on one page. */
	public static final int PAGE = 50;

	/** Rows that are counted: what nobody will look through need not be. */
	public static final int MOST_COUNTED = 1000;

	private static final int BATCH = 500;

	private static final Instant FAR_FUTURE = Instant.parse("9999-01-01T00:00:00Z");

	private final RegisterEntries entries;

	private final Register register;

	private final CaseAccess access;

	private final Permissions permissions;

	private final AuditTrail audit;

	private final TransactionOperations transactions;

	private final Clock clock;

	RegisterBook(RegisterEntries entries, Register register, CaseAccess access, Permissions permissions,
			AuditTrail audit, TransactionOperations transactions, Clock clock) {
		this.entries = entries;
		this.register = register;
		this.access = access;
		this.permissions = permissions;
		this.audit = audit;
		this.transactions = transactions;
		this.clock = clock;
	}

	/**
	 * The next rows that fit, newest first: at most {@link #PAGE} and one more, if there
	 * is another page.
	 * @param before when the last row shown was entered, or far in the future
	 * @param beforeId its id, or an empty text
	 * @throws AccessDeniedException if the role may not read the register
	 */
	@Transactional
	public List<RegisterEntry> page(RegisterQuery query, Instant before, String beforeId, Person person) {
		List<RegisterEntry> page = next(query, before, beforeId, PAGE + 1, person);
		this.audit.record(AuditAction.REGISTER_READ, null,
				Map.of("shown", Integer.toString(Math.min(page.size(), PAGE))));
		return page;
	}

	/**
	 * How many rows fit and exist for the person; {@link #MOST_COUNTED} and one stand for
	 * more.
	 */
	@Transactional(readOnly = true)
	public long count(RegisterQuery query, Person person) {
		return this.entries.count(query.begin(), query.end(), query.body(), query.gateway(), query.compulsion(),
				query.outcome(), query.kind(), ownOnly(person), person.username(), this.clock.instant(),
				MOST_COUNTED + 1);
	}

	/**
	 * Hands over all rows that fit, newest first, a few hundred at a time; audited before
	 * the first and after the last.
	 */
	public void each(RegisterQuery query, Person person, Consumer<RegisterEntry> reader) {
		ownOnly(person);
		exported(Map.of("stage", "BEGUN"));
		int rows = 0;
		Instant before = FAR_FUTURE;
		String beforeId = "";
		List<RegisterEntry> batch = batch(query, before, beforeId, person);
		while (!batch.isEmpty()) {
			batch.forEach(reader);
			rows += batch.size();
			RegisterEntry last = batch.get(batch.size() - 1);
			before = last.enteredAt();
			beforeId = last.id().toString();
			batch = (batch.size() < BATCH) ? List.of() : batch(query, before, beforeId, person);
		}
		exported(Map.of("stage", "COMPLETE", "rows", Integer.toString(rows)));
	}

	/**
	 * One row.
	 * @throws CaseNotFound if there is none such for the person
	 */
	@Transactional
	public OpenedEntry open(UUID id, Person person) {
		boolean own = ownOnly(person);
		RegisterEntry entry = this.entries.findById(id)
			.filter((found) -> this.access.exists(found.caseRef(), person))
			.filter((found) -> !own || this.entries.workedOn(found.caseRef(), person.username()))
			.orElseThrow(CaseNotFound::new);
		this.audit.record(AuditAction.REGISTER_READ, entry.caseRef(), Map.of("entry", id.toString()));
		return new OpenedEntry(entry, details(entry));
	}

	/** Nothing, once the case was disposed of: the row stays, its sealed part is gone. */
	private RegisterDetails details(RegisterEntry entry) {
		try {
			return this.register.open(entry);
		}
		catch (KeyDestroyed ex) {
			return new RegisterDetails(null, null, null, Map.of());
		}
	}

	private List<RegisterEntry> batch(RegisterQuery query, Instant before, String beforeId, Person person) {
		return this.transactions.execute((status) -> next(query, before, beforeId, BATCH, person));
	}

	private List<RegisterEntry> next(RegisterQuery query, Instant before, String beforeId, int most, Person person) {
		return this.entries.page(query.begin(), query.end(), query.body(), query.gateway(), query.compulsion(),
				query.outcome(), query.kind(), ownOnly(person), person.username(), this.clock.instant(), before,
				beforeId, most);
	}

	private void exported(Map<String, String> facts) {
		this.transactions
			.executeWithoutResult((status) -> this.audit.record(AuditAction.REGISTER_EXPORTED, null, facts));
	}

	private boolean ownOnly(Person person) {
		Map<?, Condition> held = this.permissions.conditions(person, Action.READ_REGISTER);
		if (held.isEmpty()) {
			throw new AccessDeniedException("Not for this role.");
		}
		return !held.containsValue(Condition.ALWAYS);
	}

	/** A row with its sealed part. */
	public record OpenedEntry(RegisterEntry entry, RegisterDetails details) {
	}

}
