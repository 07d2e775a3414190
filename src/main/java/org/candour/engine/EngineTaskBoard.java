package org.candour.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.candour.cases.steps.TaskBoard;
import org.candour.cases.steps.TaskLine;
import org.candour.cases.steps.WaitingStep;
import org.candour.cases.walls.WallRule;
import org.candour.staff.Person;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists of tasks in one question each: the engine's own query builds an object for every
 * task and asks for its instance and its groups one by one.
 */
@Component
class EngineTaskBoard implements TaskBoard {

	private static final String WAITING = """
			select t.id_, t.task_def_key_, t.name_, c.reference, g.group_id_, t.assignee_, t.create_time_,
			       coalesce(t.follow_up_date_, t.due_date_),
			       case when t.follow_up_date_ is not null then t.due_date_ end
			from act_ru_task t
			join act_ru_execution e on e.id_ = t.proc_inst_id_
			join case_file c on c.reference = e.business_key_
			left join lateral (select min(l.group_id_) group_id_ from act_ru_identitylink l
			                   where l.task_id_ = t.id_ and l.type_ = 'candidate') g on true
			where\s""" + WallRule.CASE_EXISTS;

	private final JdbcClient jdbc;

	private final ProcessEngineConfigurationImpl engine;

	private final AsSystem system;

	private final Clock clock;

	EngineTaskBoard(JdbcClient jdbc, ProcessEngineConfigurationImpl engine, AsSystem system, Clock clock) {
		this.jdbc = jdbc;
		this.engine = engine;
		this.system = system;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public List<TaskLine> lines(Collection<String> taskIds) {
		if (taskIds.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql("""
				select t.id_, e.business_key_, case when t.follow_up_date_ is not null then t.due_date_ end,
				       coalesce(t.follow_up_date_, t.due_date_)
				from act_ru_task t
				join act_ru_execution e on e.id_ = t.proc_inst_id_
				where t.id_ in (:ids) and e.business_key_ is not null""")
			.param("ids", taskIds)
			.query((row, number) -> new TaskLine(row.getString(1), row.getString(2), instant(row.getTimestamp(3)),
					instant(row.getTimestamp(4))))
			.list();
	}

	@Override
	@Transactional(readOnly = true)
	public List<WaitingStep> waiting(Asked asked, Person person) {
		Map<String, Object> values = new HashMap<>(Map.of("step", asked.step()));
		StringBuilder wanted = new StringBuilder(" and t.task_def_key_ = :step");
		if (asked.group() != null) {
			wanted.append(" and g.group_id_ = :group");
			values.put("group", asked.group());
		}
		if (asked.begunBefore() != null) {
			wanted.append(" and t.create_time_ < :before");
			values.put("before", Timestamp.from(asked.begunBefore()));
		}
		if (asked.taken() != null) {
			wanted.append(asked.taken() ? " and t.assignee_ is not null" : " and t.assignee_ is null");
		}
		values.put("skipped", asked.skipped());
		return ask(wanted + " order by t.create_time_, t.id_ offset :skipped", asked.most(), values, person);
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<WaitingStep> find(String taskId, Person person) {
		return ask(" and t.id_ = :task", 1, Map.of("task", taskId), person).stream().findFirst();
	}

	@Override
	@Transactional(readOnly = true)
	public List<WaitingStep> takenBy(String username, int most, Person person) {
		return ask(" and t.assignee_ = :assignee order by t.due_date_ nulls last, t.id_", most,
				Map.of("assignee", username), person);
	}

	@Override
	@Transactional
	public boolean give(String taskId, String from, String to) {
		return this.system.call(() -> this.engine.getCommandExecutorTxRequired().execute((context) -> {
			TaskEntity task = context.getTaskManager().findTaskById(taskId);
			if (task == null || !Objects.equals(task.getAssignee(), from)) {
				return false;
			}
			task.setAssignee(to);
			task.triggerUpdateEvent();
			return true;
		}));
	}

	private List<WaitingStep> ask(String wanted, int most, Map<String, Object> values, Person person) {
		return this.jdbc.sql(WAITING + wanted + " limit :most")
			.params(values)
			.param("most", most)
			.param("me", person.username())
			.param("now", Timestamp.from(this.clock.instant()))
			.query(EngineTaskBoard::step)
			.list();
	}

	private static WaitingStep step(ResultSet row, int number) throws SQLException {
		return new WaitingStep(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5),
				row.getString(6), instant(row.getTimestamp(7)), instant(row.getTimestamp(8)),
				instant(row.getTimestamp(9)));
	}

	private static Instant instant(Timestamp at) {
		return (at != null) ? at.toInstant() : null;
	}

}
