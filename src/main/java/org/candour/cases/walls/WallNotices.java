package org.candour.cases.walls;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.candour.cases.CaseNotFound;
import org.candour.staff.Action;
import org.candour.staff.Permissions;
import org.candour.staff.Person;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the data protection officer what happens at walls. An officer who is kept out of
 * a case hears nothing of it; the deputy does.
 */
@Component
public class WallNotices {

	private static final int MOST = 100;

	private static final String UNSEEN = "from wall_notice n join case_file c on c.reference = n.case_ref "
			+ "where n.seen_at is null and " + WallRule.CASE_EXISTS;

	private final JdbcClient jdbc;

	private final Permissions permissions;

	private final Clock clock;

	WallNotices(JdbcClient jdbc, Permissions permissions, Clock clock) {
		this.jdbc = jdbc;
		this.permissions = permissions;
		this.clock = clock;
	}

	/** The same thing done again before anybody looked is counted, not listed again. */
	void tell(String caseRef, WallNotice.Kind kind, String person) {
		put("values (:id, :ref, :kind, :person, :now, :now, 1)", caseRef, kind, person);
	}

	/**
	 * Tells that somebody outside asked or searched for a case, if there is such a case
	 * and a wall around it. The same statement runs in any event.
	 */
	void attempted(String caseRef, WallNotice.Kind kind, String person) {
		put("select :id, c.reference, :kind, :person, :now, :now, 1 from case_file c "
				+ "where c.reference = :ref and c.wall is not null", caseRef, kind, person);
	}

	private void put(String row, String caseRef, WallNotice.Kind kind, String person) {
		this.jdbc.sql("insert into wall_notice (id, case_ref, kind, person, first_at, last_at, times) " + row + """
				 on conflict (case_ref, kind, person) where seen_at is null
				do update set last_at = excluded.last_at, times = wall_notice.times + 1""")
			.param("id", UUID.randomUUID())
			.param("ref", caseRef)
			.param("kind", kind.name())
			.param("person", person)
			.param("now", now())
			.update();
	}

	/**
	 * Tells that the retention period of a walled case is over. Whoever approves
	 * disposals stands outside, and only the officer can let them in.
	 */
	public void disposalDue(String caseRef) {
		tell(caseRef, WallNotice.Kind.DISPOSAL_DUE, "system");
	}

	/** What nobody has looked at yet, newest first, at most 100. */
	@Transactional(readOnly = true)
	public List<WallNotice> unseen(Person officer) {
		if (!reads(officer)) {
			return List.of();
		}
		return asked("select n.* " + UNSEEN + " order by n.last_at desc, n.id limit " + MOST, officer)
			.query(WallNotices::notice)
			.list();
	}

	/** How many {@link #unseen} there are; none for anybody but an officer. */
	@Transactional(readOnly = true)
	public int count(Person officer) {
		return reads(officer) ? asked("select count(*) " + UNSEEN, officer).query(Integer.class).single() : 0;
	}

	/**
	 * The officer has looked at a notice.
	 * @throws CaseNotFound if there is no such notice for this person
	 */
	@Transactional
	public void seen(UUID id, Person officer) {
		boolean kept = reads(officer)
				&& asked("update wall_notice set seen_by = :me, seen_at = :now where id = :id and id in (select n.id "
						+ UNSEEN + ")", officer)
					.param("id", id)
					.update() == 1;
		if (!kept) {
			throw new CaseNotFound();
		}
	}

	public boolean reads(Person person) {
		return this.permissions.allows(person, Action.READ_WALL_NOTICES);
	}

	private JdbcClient.StatementSpec asked(String sql, Person officer) {
		return this.jdbc.sql(sql).param("me", officer.username()).param("now", now());
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

	private static WallNotice notice(ResultSet row, int number) throws SQLException {
		return new WallNotice(row.getObject("id", UUID.class), row.getString("case_ref"),
				WallNotice.Kind.valueOf(row.getString("kind")), row.getString("person"),
				row.getTimestamp("first_at").toInstant(), row.getTimestamp("last_at").toInstant(), row.getInt("times"));
	}

}
