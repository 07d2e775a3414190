package org.candour.cases.links;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseAccess;
import org.candour.cases.CaseFile;
import org.candour.cases.CaseFiles;
import org.candour.cases.CaseNotFound;
import org.candour.cases.LinkedCases;
import org.candour.cases.Reason;
import org.candour.cases.RuleBroken;
import org.candour.cases.walls.RaiseWall;
import org.candour.cases.walls.Wall;
import org.candour.cases.walls.WallRule;
import org.candour.cases.walls.Walls;
import org.candour.staff.Action;
import org.candour.staff.Permissions;
import org.candour.staff.Person;
import org.candour.vault.Sealed;
import org.candour.vault.Vault;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links between cases of the same person or matter. A case linked to a walled one
 * inherits the wall; where each stands behind a wall already, both keep their own.
 */
@Component
public class CaseLinks {

	private final JdbcClient jdbc;

	private final CaseAccess access;

	private final CaseFiles cases;

	private final LinkedCases linked;

	private final Walls walls;

	private final RaiseWall raise;

	private final Permissions permissions;

	private final Vault vault;

	private final AuditTrail audit;

	private final Clock clock;

	CaseLinks(JdbcClient jdbc, CaseAccess access, CaseFiles cases, LinkedCases linked, Walls walls, RaiseWall raise,
			Permissions permissions, Vault vault, AuditTrail audit, Clock clock) {
		this.jdbc = jdbc;
		this.access = access;
		this.cases = cases;
		this.linked = linked;
		this.walls = walls;
		this.raise = raise;
		this.permissions = permissions;
		this.vault = vault;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Links two cases.
	 * @throws CaseNotFound if either does not exist for this person
	 * @throws RuleBroken if the role does not allow it, or they are linked already
	 */
	@Transactional
	public void link(String caseRef, String otherRef, LinkKind kind, String reason, Person person) {
		CaseFile file = this.access.require(caseRef, person);
		if (!this.permissions.allows(person, Action.LINK_CASES)) {
			throw new RuleBroken("ROLE", "Your role does not allow linking cases.");
		}
		if (caseRef.equals(otherRef) || kind == null) {
			throw new RuleBroken("LINK", "Give another case, and say whether person or matter are the same.");
		}
		CaseFile other = this.access.require(otherRef, person);
		Reason why = new Reason(reason);
		boolean inOrder = caseRef.compareTo(otherRef) < 0;
		add(inOrder ? caseRef : otherRef, inOrder ? otherRef : caseRef, kind, why, person);
		inherit(file, other, person, why);
	}

	private void add(String one, String other, LinkKind kind, Reason reason, Person person) {
		UUID id = UUID.randomUUID();
		Sealed sealed = this.vault.seal(one, field(id), reason.bytes());
		int added = this.jdbc.sql("""
				insert into case_link (id, one_ref, other_ref, kind, linked_by, linked_at, key_version, reason)
				values (:id, :one, :other, :kind, :by, :at, :version, :reason) on conflict do nothing""")
			.param("id", id)
			.param("one", one)
			.param("other", other)
			.param("kind", kind.name())
			.param("by", person.username())
			.param("at", Timestamp.from(this.clock.instant()))
			.param("version", sealed.keyVersion())
			.param("reason", sealed.ciphertext())
			.update();
		if (added == 0) {
			throw new RuleBroken("LINK", "These cases are linked already.");
		}
		this.audit.record(AuditAction.CASES_LINKED, one, Map.of("other", other, "kind", kind.name()));
		this.audit.record(AuditAction.CASES_LINKED, other, Map.of("other", one, "kind", kind.name()));
	}

	private void inherit(CaseFile file, CaseFile other, Person person, Reason reason) {
		Optional<Wall> wall = Stream.of(file, other).map(this.walls::around).flatMap(Optional::stream).findFirst();
		if (wall.isEmpty()) {
			return;
		}
		// the new link may join a whole group of open cases to the walled one
		Stream
			.concat(Stream.of(file, other).filter((one) -> !one.walled()),
					this.linked.openOnesAround(file.reference()).stream())
			.distinct()
			.forEach((open) -> this.raise.inherit(open, wall.get(), person, reason));
	}

	/**
	 * The cases linked to this one that exist for the person, at most 50; the caller
	 * audits the reading.
	 * @param file a case the person was allowed to open
	 */
	@Transactional(readOnly = true)
	public List<CaseLink> of(CaseFile file, Person person) {
		return this.jdbc
			.sql("""
					select l.*, c.reference as other from case_link l
					join case_file c on c.reference = case when l.one_ref = :ref then l.other_ref else l.one_ref end
					where (l.one_ref = :ref or l.other_ref = :ref) and\s""" + WallRule.CASE_EXISTS
					+ " order by l.linked_at, l.id limit 50")
			.param("ref", file.reference())
			.param("me", person.username())
			.param("now", Timestamp.from(this.clock.instant()))
			.query(this::read)
			.list();
	}

	private CaseLink read(ResultSet row, int number) throws SQLException {
		UUID id = row.getObject("id", UUID.class);
		byte[] reason = this.vault.open(row.getString("one_ref"), field(id),
				new Sealed(row.getInt("key_version"), row.getBytes("reason")));
		return new CaseLink(row.getString("other"), LinkKind.valueOf(row.getString("kind")), row.getString("linked_by"),
				row.getTimestamp("linked_at").toInstant(), new String(reason, StandardCharsets.UTF_8));
	}

	private static String field(UUID id) {
		return "case-link:" + id;
	}

}
