package org.candour.scenarios;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.candour.cases.walls.Misses;
import org.candour.disclosures.Bodies;
import org.candour.disclosures.oauth.ApiClients;

import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

/** The council at work: its staff, its clock, and what the engine does by itself. */
final class House {

	private final int port;

	private final RuntimeService runtime;

	private final ManagementService management;

	private final Bodies bodies;

	private final ApiClients clients;

	private final Map<String, Desk> desks = new HashMap<>();

	House(ApplicationContext context) {
		this.port = context.getBean(Environment.class).getRequiredProperty("local.server.port", Integer.class);
		this.runtime = context.getBean(RuntimeService.class);
		this.management = context.getBean(ManagementService.class);
		this.bodies = context.getBean(Bodies.class);
		this.clients = context.getBean(ApiClients.class);
		Misses.forget(context);
	}

	PoliceForce police() {
		return PoliceForce.on(this.port, this.bodies, this.clients);
	}

	/** A body that may cite these powers. */
	PoliceForce body(String name, String... gateways) {
		return PoliceForce.on(this.port, this.bodies, this.clients, name, Set.of(gateways));
	}

	/** Another force, which has no part in the first one's requests. */
	PoliceForce otherPolice() {
		return body("northshire-police-two", "GW-POL-VOL", "GW-LIFE");
	}

	/** A body that may cite one power alone. */
	PoliceForce citing(String gateway) {
		return body(PoliceForce.bodyCiting(gateway), gateway);
	}

	Desk of(String username) {
		return this.desks.computeIfAbsent(username, (name) -> Desk.of(this.port, name));
	}

	/** Moves the clock of the engine and the application on. */
	static void waits(Duration time) {
		ClockUtil.setCurrentTime(Date.from(ClockUtil.getCurrentTime().toInstant().plus(time)));
	}

	static void itIs(Instant instant) {
		ClockUtil.setCurrentTime(Date.from(instant));
	}

	/** Runs every job of a case that is due, until none is left. */
	void engineWorks(String caseRef) {
		for (List<Job> due = due(caseRef); !due.isEmpty(); due = due(caseRef)) {
			this.management.executeJob(due.get(0).getId());
		}
	}

	/** Whether any process of the case still runs. */
	boolean running(String caseRef) {
		return this.runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseRef).count() > 0;
	}

	/** When the timers of an activity go off. */
	List<Instant> timers(String caseRef, String activity) {
		return jobs(caseRef).stream()
			.filter((job) -> this.management.createJobDefinitionQuery()
				.jobDefinitionId(job.getJobDefinitionId())
				.activityIdIn(activity)
				.count() > 0)
			.map((job) -> job.getDuedate().toInstant())
			.toList();
	}

	private List<Job> due(String caseRef) {
		Date now = ClockUtil.getCurrentTime();
		return jobs(caseRef).stream()
			.filter((job) -> job.getDuedate() == null || !job.getDuedate().after(now))
			.toList();
	}

	private List<Job> jobs(String caseRef) {
		return this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(caseRef)
			.list()
			.stream()
			.flatMap((instance) -> this.management.createJobQuery().processInstanceId(instance.getId()).list().stream())
			.toList();
	}

}
