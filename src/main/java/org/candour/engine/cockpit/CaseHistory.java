package org.candour.engine.cockpit;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.candour.cases.CaseAccess;
import org.candour.cases.CaseFile;
import org.candour.cases.CaseNotFound;
import org.candour.cases.clock.DueDates;
import org.candour.cases.clock.DueDates.DueDate;
import org.candour.cases.clock.LastDays;
import org.candour.cases.clock.Standing;
import org.candour.staff.Person;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was done in a case, by whom and how long it took, and how its date follows: while
 * it runs and when it is over. No outcome and no code stands in it.
 */
@Component
class CaseHistory {

	/** Steps shown, the newest first. */
	static final int MOST = 200;

	private static final String NOWHERE = "-";

	private final JdbcClient jdbc;

	private final CaseAccess access;

	private final DueDates dates;

	private final LastDays lastDays;

	CaseHistory(JdbcClient jdbc, CaseAccess access, DueDates dates, LastDays lastDays) {
		this.jdbc = jdbc;
		this.access = access;
		this.dates = dates;
		this.lastDays = lastDays;
	}

	/**
	 * The history of the case to which a process instance belongs.
	 * @throws CaseNotFound if there is none that the person may know of
	 */
	@Transactional
	public History ofInstance(String instance, Person person) {
		String caseRef = this.jdbc.sql("""
				select r.business_key_ from act_hi_procinst i join act_hi_procinst r on r.id_ = i.root_proc_inst_id_
				where i.id_ = :id""").param("id", instance).query(String.class).optional().orElse(NOWHERE);
		return ofCase(caseRef, person);
	}

	/**
	 * The history of a case, running or over.
	 * @throws CaseNotFound the same for a walled case and for one that never was
	 */
	@Transactional
	public History ofCase(String caseRef, Person person) {
		CaseFile file = this.access.require(caseRef, person);
		List<Lifecycle> lifecycles = lifecycles(file.reference());
		return new History(file.reference(), file.receivedAt(), file.closedAt(), lifecycles, steps(file.reference()),
				this.dates.of(file), this.lastDays.standing(caseRef).orElse(null));
	}

	private List<Lifecycle> lifecycles(String caseRef) {
		return this.jdbc.sql("""
				select i.id_, coalesce(d.name_, i.proc_def_key_), d.version_, i.start_time_, i.end_time_
				from act_hi_procinst i left join act_re_procdef d on d.id_ = i.proc_def_id_
				where i.business_key_ = :ref and i.super_process_instance_id_ is null
				order by i.start_time_ desc limit :most""")
			.param("ref", caseRef)
			.param("most", MOST)
			.query((row, number) -> new Lifecycle(row.getString(1), row.getString(2), row.getInt(3),
					instant(row.getTimestamp(4)), instant(row.getTimestamp(5))))
			.list();
	}

	private List<StepDone> steps(String caseRef) {
		return this.jdbc.sql("""
				select h.act_name_, coalesce(d.name_, h.proc_def_key_), h.assignee_, h.start_time_, h.end_time_,
				       h.act_inst_state_ = 2
				from act_hi_procinst r join act_hi_actinst h on h.root_proc_inst_id_ = r.id_
				left join act_re_procdef d on d.id_ = h.proc_def_id_
				where r.business_key_ = :ref and r.super_process_instance_id_ is null and h.act_type_ = 'userTask'
				order by h.start_time_ desc, h.id_ limit :most""")
			.param("ref", caseRef)
			.param("most", MOST)
			.query((row, number) -> new StepDone(row.getString(1), row.getString(2), row.getString(3),
					instant(row.getTimestamp(4)), instant(row.getTimestamp(5)), row.getBoolean(6)))
			.list();
	}

	private static Instant instant(Timestamp at) {
		return Optional.ofNullable(at).map(Timestamp::toInstant).orElse(null);
	}

	/**
	 * A case's history.
	 *
	 * @param closedAt null while it is open
	 * @param lifecycles what ran and runs for it, the newest first
	 * @param steps human steps, the newest first, at most 200
	 */
	record History(String reference, Instant receivedAt, Instant closedAt, List<Lifecycle> lifecycles,
			List<StepDone> steps, List<DueDate> dates, Standing standing) {
	}

	/**
	 * One run of a model for the case.
	 *
	 * @param ended null while it runs
	 */
	record Lifecycle(String instance, String process, int version, Instant started, Instant ended) {
	}

	/**
	 * A human step.
	 *
	 * @param who user name of who took it, or null
	 * @param ended null while it waits
	 * @param cancelled whether it ended without being completed
	 */
	record StepDone(String step, String process, String who, Instant started, Instant ended, boolean cancelled) {
	}

}
