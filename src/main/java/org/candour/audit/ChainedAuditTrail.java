package org.candour.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.candour.audit.HeldHeads.Head;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the trail as one hash chain per case. Writers to one case wait for each other at
 * the head of its chain; different cases never wait.
 */
@Component
class ChainedAuditTrail implements AuditTrail {

	/** Chains of what belongs to no case, one for each actor. */
	private static final String HOUSE = "house:";

	/** What stands between two facts. */
	private static final String BETWEEN = ";";

	/** The fact that names what was opened. */
	private static final String DOCUMENT = "document";

	/**
	 * While somebody signs in nobody is signed in yet: a chain of their own keeps
	 * sign-ins from waiting for a long transaction of the system.
	 */
	private static final Set<AuditAction> AT_THE_DOOR = Set.of(AuditAction.SIGN_IN, AuditAction.SIGN_IN_FAILED);

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ChainedAuditTrail(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.events = events;
		this.clock = clock;
	}

	@Override
	@Transactional
	public void record(AuditAction action, String caseRef, Map<String, String> facts) {
		String actor = actor();
		String chain = chain(action, caseRef, actor);
		Map<String, Head> held = HeldHeads.ofTransaction();
		Head head = held.computeIfAbsent(chain, this::lock);
		// PostgreSQL keeps microseconds: hash what will be read back
		Instant at = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		Link link = new Link(chain, head.position() + 1, at, actor, action.name(), caseRef, Facts.write(facts));
		byte[] hash = link.hash(head.hash());
		append(link, hash);
		held.put(chain, new Head(link.position(), hash));
		if (caseRef != null) {
			this.events.publishEvent(new CaseRecorded(caseRef, action));
		}
	}

	private static String chain(AuditAction action, String caseRef, String actor) {
		if (caseRef != null) {
			return caseRef;
		}
		return HOUSE + (AT_THE_DOOR.contains(action) ? "sign-in:" : "by:" + actor);
	}

	/** Where the chain ends. It begins here if it is new. */
	private Head lock(String chain) {
		return lockKnown(chain).or(() -> begin(chain)).or(() -> lockKnown(chain)).orElseThrow();
	}

	private Optional<Head> lockKnown(String chain) {
		return this.jdbc.sql("select position, hash from audit_head where chain = :chain for update")
			.param("chain", chain)
			.query((row, number) -> new Head(row.getLong(1), row.getBytes(2)))
			.optional();
	}

	/** Nothing, if somebody else has begun it in the meantime. */
	private Optional<Head> begin(String chain) {
		int begun = this.jdbc.sql(
				"insert into audit_head (chain, position, hash) values (:chain, 0, :hash) on conflict (chain) do nothing")
			.param("chain", chain)
			.param("hash", Link.NOTHING_BEFORE)
			.update();
		return (begun == 1) ? Optional.of(new Head(0, Link.NOTHING_BEFORE)) : Optional.empty();
	}

	/** Adds the link and moves the end of its chain, in one statement. */
	private void append(Link link, byte[] hash) {
		int added = this.jdbc.sql("""
				with moved as (
					update audit_head set position = :position, hash = :hash where chain = :chain returning chain)
				insert into audit_trail (chain, position, at, actor, action, case_ref, facts, hash)
				select chain, :position, :at, :actor, :action, :caseRef, :facts, :hash from moved""")
			.param("chain", link.chain())
			.param("position", link.position())
			.param("at", OffsetDateTime.ofInstant(link.at(), ZoneOffset.UTC))
			.param("actor", link.actor())
			.param("action", link.action())
			.param("caseRef", link.caseRef(), Types.VARCHAR)
			.param("facts", link.facts())
			.param("hash", hash)
			.update();
		if (added != 1) {
			throw new IllegalStateException("The end of an audit chain is missing.");
		}
	}

	@Override
	@Transactional(readOnly = true)
	public List<AuditRow> ofCase(String caseRef, int limit, Long beforeId) {
		return this.jdbc.sql("""
				select id, at, actor, action, case_ref, facts from audit_trail
				where case_ref = :caseRef and id < :before order by id desc limit :limit""")
			.param("caseRef", caseRef)
			.param("before", (beforeId != null) ? beforeId : Long.MAX_VALUE)
			.param("limit", Math.min(limit, 500))
			.query(ChainedAuditTrail::row)
			.list();
	}

	@Override
	@Transactional(readOnly = true)
	public Set<String> opened(String caseRef, String actor) {
		return this.jdbc.sql("""
				select distinct facts from audit_trail
				where case_ref = :caseRef and actor = :actor and action = 'DOCUMENT_READ'""")
			.param("caseRef", caseRef)
			.param("actor", actor)
			.query(String.class)
			.stream()
			.map((facts) -> Facts.read(facts).get(DOCUMENT))
			.filter(Objects::nonNull)
			.collect(Collectors.toUnmodifiableSet());
	}

	@Override
	@Transactional(readOnly = true)
	public Set<String> actors(String caseRef, AuditAction action, String fact) {
		return Set.copyOf(this.jdbc.sql("""
				select distinct actor from audit_trail
				where case_ref = :caseRef and action = :action and position(:fact in ';' || facts) > 0""")
			.param("caseRef", caseRef)
			.param("action", action.name())
			.param("fact", BETWEEN + fact + "=")
			.query(String.class)
			.list());
	}

	private static AuditRow row(ResultSet row, int number) throws SQLException {
		return new AuditRow(row.getLong("id"), row.getObject("at", OffsetDateTime.class).toInstant(),
				row.getString("actor"), AuditAction.valueOf(row.getString("action")), row.getString("case_ref"),
				Facts.read(row.getString("facts")));
	}

	private static String actor() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication != null) ? authentication.getName() : "system";
	}

}
