package org.candour.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.candour.cases.walls.Walls;
import org.candour.statistics.Incidents;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The engine's incidents as people read them: process and step by their names. */
@Component
class StuckSteps implements Incidents {

	private static final int MOST = 200;

	/** No wall has this id; a list in SQL must not be empty. */
	private static final String NO_WALL = "-";

	private final JdbcClient jdbc;

	private final RepositoryService repository;

	private final Walls walls;

	StuckSteps(JdbcClient jdbc, RepositoryService repository, Walls walls) {
		this.jdbc = jdbc;
		this.repository = repository;
		this.walls = walls;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Stuck> of(String username) {
		Set<String> open = new HashSet<>(this.walls.openTo(username));
		open.add(NO_WALL);
		return this.jdbc.sql("""
				select i.proc_def_id_ as definition, i.activity_id_ as step, count(distinct i.proc_inst_id_) as cases
				from act_ru_incident i
				where i.id_ = i.root_cause_incident_id_ and i.proc_def_id_ is not null
				and (i.tenant_id_ is null or i.tenant_id_ in (:open))
				group by i.proc_def_id_, i.activity_id_ order by cases desc, definition, step limit :most""")
			.param("open", open)
			.param("most", MOST)
			.query((row, number) -> named(row.getString("definition"), row.getString("step"), row.getLong("cases")))
			.list();
	}

	private Stuck named(String definition, String step, long cases) {
		var model = this.repository.getBpmnModelInstance(definition);
		String process = model.getModelElementsByType(Process.class)
			.stream()
			.map(Process::getName)
			.findFirst()
			.orElse(definition);
		String name = Optional.ofNullable(step)
			.map(model::getModelElementById)
			.filter(FlowElement.class::isInstance)
			.map((element) -> ((FlowElement) element).getName())
			.orElse("start");
		return new Stuck(process, name, cases);
	}

}
