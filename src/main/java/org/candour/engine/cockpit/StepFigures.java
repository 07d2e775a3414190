package org.candour.engine.cockpit;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.candour.cases.walls.Walls;
import org.candour.engine.AsSystem;
import org.candour.staff.Person;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * For each step of a model: how much waits there and since when, and how long the step
 * took in a period. The database counts; a walled case counts for those inside.
 */
@Component
class StepFigures {

	private static final String OPEN = " and (%1$s.tenant_id_ is null or %1$s.tenant_id_ in (:walls)) ";

	private static final String NO_WALL = "-";

	private static final Set<String> STEPS = Set.of("userTask", "callActivity", "serviceTask", "businessRuleTask",
			"receiveTask", "subProcess", "intermediateTimer", "intermediateMessageCatch", "multiInstanceBody");

	private final JdbcClient jdbc;

	private final RepositoryService repository;

	private final Walls walls;

	private final AsSystem system;

	private final Clock clock;

	StepFigures(JdbcClient jdbc, RepositoryService repository, Walls walls, AsSystem system, Clock clock) {
		this.jdbc = jdbc;
		this.repository = repository;
		this.walls = walls;
		this.system = system;
		this.clock = clock;
	}

	/**
	 * The figures of all versions of a model together, in the model's order; none for a
	 * model that is not there.
	 * @param key id of the model
	 * @param days how far back durations are looked at
	 */
	@Transactional(readOnly = true)
	public List<StepFigure> of(String key, int days, Person person) {
		ProcessDefinitionEntity model = this.system.call(() -> model(key));
		if (model == null) {
			return List.of();
		}
		Set<String> open = new HashSet<>(this.walls.openTo(person.username()));
		open.add(NO_WALL);
		Map<String, Waiting> waiting = waiting(key, open);
		Map<String, Took> took = took(key, this.clock.instant().minus(Duration.ofDays(days)), open);
		List<StepFigure> figures = new ArrayList<>();
		steps(model.getActivities()).forEach((step) -> {
			Waiting now = waiting.get(step.getId());
			Took then = took.get(step.getId());
			if (now != null || then != null) {
				figures.add(new StepFigure(step.getId(), String.valueOf(step.getProperty("name")),
						(now != null) ? now.count() : 0, (now != null) ? hours(now.oldest()) : null,
						(then != null) ? then.count() : 0, (then != null) ? then.median() : null));
			}
		});
		return figures;
	}

	private ProcessDefinitionEntity model(String key) {
		ProcessDefinition newest = this.repository.createProcessDefinitionQuery()
			.processDefinitionKey(key)
			.latestVersion()
			.singleResult();
		return (newest == null) ? null : (ProcessDefinitionEntity) ((RepositoryServiceImpl) this.repository)
			.getDeployedProcessDefinition(newest.getId());
	}

	/** What is done several times counts under the one that is done. */
	private static List<ActivityImpl> steps(List<ActivityImpl> activities) {
		List<ActivityImpl> steps = new ArrayList<>();
		for (ActivityImpl activity : activities) {
			if (STEPS.contains(String.valueOf(activity.getProperty("type"))) && !activity.getId().contains("#")) {
				steps.add(activity);
			}
			steps.addAll(steps(activity.getActivities()));
		}
		return steps;
	}

	private Map<String, Waiting> waiting(String key, Set<String> open) {
		Map<String, Waiting> waiting = new HashMap<>();
		this.jdbc.sql("""
				select h.act_id_, count(distinct h.id_), min(h.start_time_) from act_ru_execution e
				join act_re_procdef d on d.id_ = e.proc_def_id_
				join act_hi_actinst h on h.id_ = e.act_inst_id_ and h.act_id_ = e.act_id_
				where d.key_ = :key""" + OPEN.formatted("e") + "group by h.act_id_")
			.param("key", key)
			.param("walls", open)
			.query((row) -> {
				waiting.put(row.getString(1), new Waiting(row.getInt(2), row.getTimestamp(3).toInstant()));
			});
		return waiting;
	}

	private Map<String, Took> took(String key, Instant since, Set<String> open) {
		Map<String, Took> took = new HashMap<>();
		this.jdbc.sql("""
				select h.act_id_, count(*), percentile_cont(0.5) within group
				       (order by extract(epoch from h.end_time_ - h.start_time_)) / 3600
				from act_hi_actinst h where h.proc_def_key_ = :key and h.end_time_ >= :since
				and h.act_inst_state_ <> 2""" + OPEN.formatted("h") + "group by h.act_id_")
			.param("key", key)
			.param("since", Timestamp.from(since))
			.param("walls", open)
			.query((row) -> {
				took.put(row.getString(1), new Took(row.getInt(2), row.getDouble(3)));
			});
		return took;
	}

	private double hours(Instant since) {
		return Duration.between(since, this.clock.instant()).toMinutes() / 60.0;
	}

	private record Waiting(int count, Instant oldest) {
	}

	private record Took(int count, double median) {
	}

	/**
	 * The figures of a step.
	 *
	 * @param activity id of the step in its model
	 * @param waiting how many instances stand there now
	 * @param oldestHours how long the oldest of them has stood there, clock hours; null
	 * if none does
	 * @param finished how often it was completed in the period
	 * @param medianHours how long that took, half of them longer; null if never
	 */
	record StepFigure(String activity, String name, int waiting, Double oldestHours, int finished, Double medianHours) {
	}

}
