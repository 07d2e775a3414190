package org.candour.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Execution;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.candour.cases.OpenTask;
import org.candour.cases.Workflow;

/** The workflow port on Camunda. The case's reference is the business key. */
@Component
class CamundaWorkflow implements Workflow {

	private final RuntimeService runtime;

	private final RepositoryService models;

	private final OpenTasks openTasks;

	private final MovedTimers timers;

	private final WalledInstances walled;

	private final AsSystem system;

	/** Found once and not asked for again: what was deployed stays. */
	private final Set<String> deployed = ConcurrentHashMap.newKeySet();

	CamundaWorkflow(RuntimeService runtime, RepositoryService models, OpenTasks openTasks, MovedTimers timers,
			WalledInstances walled, AsSystem system) {
		this.runtime = runtime;
		this.models = models;
		this.openTasks = openTasks;
		this.timers = timers;
		this.walled = walled;
		this.system = system;
	}

	@Override
	@Transactional(readOnly = true)
	public Set<String> served(Collection<String> processes) {
		if (!this.deployed.containsAll(processes)) {
			this.deployed.addAll(deployed(processes));
		}
		return processes.stream().filter(this.deployed::contains).collect(Collectors.toUnmodifiableSet());
	}

	private Set<String> deployed(Collection<String> processes) {
		return asSystem(() -> this.models.createProcessDefinitionQuery()
			.processDefinitionKeysIn(processes.toArray(String[]::new))
			.latestVersion()
			.list()
			.stream()
			.map(ProcessDefinition::getKey)
			.collect(Collectors.toUnmodifiableSet()));
	}

	@Override
	@Transactional
	public void start(String process, String caseRef, String wall, Map<String, Object> facts) {
		Map<String, Object> variables = new HashMap<>(facts);
		variables.put("caseRef", caseRef);
		runAsSystem(() -> WallTenants.behind(wall,
				() -> this.runtime.startProcessInstanceByKey(process, caseRef, variables)));
	}

	@Override
	@Transactional
	public boolean tell(String caseRef, String message, Map<String, Object> facts) {
		return asSystem(() -> telling(caseRef, message, facts));
	}

	private boolean telling(String caseRef, String message, Map<String, Object> facts) {
		Set<String> told = new HashSet<>();
		// one at a time: the first may end those that waited with it
		for (Optional<String> next = waiting(caseRef, message, told); next
			.isPresent(); next = waiting(caseRef, message, told)) {
			told.add(next.get());
			this.runtime.messageEventReceived(message, next.get(), facts);
		}
		return !told.isEmpty();
	}

	private Optional<String> waiting(String caseRef, String message, Set<String> told) {
		return this.runtime.createExecutionQuery()
			.processInstanceBusinessKey(caseRef)
			.messageEventSubscriptionName(message)
			.list()
			.stream()
			.map(Execution::getId)
			.filter((id) -> !told.contains(id))
			.findFirst();
	}

	@Override
	@Transactional
	public void wall(String caseRef, String wall, Set<String> inside) {
		runAsSystem(() -> {
			if (inside != null) {
				this.walled.giveBackStepsOfOthers(caseRef, inside);
			}
			this.walled.move(caseRef, wall);
		});
	}

	@Override
	@Transactional
	public void change(String caseRef, Map<String, Object> facts) {
		runAsSystem(() -> this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(caseRef)
			.list()
			.forEach((instance) -> {
				Map<String, Object> known = new HashMap<>(facts);
				known.keySet().retainAll(this.runtime.getVariables(instance.getId(), facts.keySet()).keySet());
				this.runtime.setVariables(instance.getId(), known);
			}));
	}

	@Override
	@Transactional
	public void goOnIn(String process, String left, String caseRef, String wall, Map<String, Object> facts) {
		runAsSystem(() -> this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(caseRef)
			.processDefinitionKey(left)
			.rootProcessInstances()
			.list()
			.forEach((instance) -> this.runtime.deleteProcessInstance(instance.getId(), "LEFT-FOR:" + process)));
		start(process, caseRef, wall, facts);
	}

	@Override
	@Transactional
	public void moveTimers(String caseRef) {
		runAsSystem(() -> this.timers.follow(caseRef));
	}

	@Override
	@Transactional
	public void followCalendar(String caseRef) {
		runAsSystem(() -> this.timers.followFromTheirStart(caseRef));
	}

	@Override
	@Transactional
	public void followLastDay(String caseRef) {
		this.system.run(() -> this.timers.followLastDay(caseRef));
	}

	@Override
	@Transactional(readOnly = true)
	public List<OpenTask> openTasks(String caseRef) {
		return asSystem(() -> this.openTasks.ofCase(caseRef));
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<OpenTask> task(String taskId) {
		return asSystem(() -> this.openTasks.find(taskId));
	}

	private void runAsSystem(Runnable work) {
		asSystem(() -> {
			work.run();
			return null;
		});
	}

	/** Whoever is second at a process hears it in words that all modules know. */
	private <T> T asSystem(Supplier<T> work) {
		try {
			return this.system.call(work);
		}
		catch (OptimisticLockingException ex) {
			throw new OptimisticLockingFailureException("The case's process moved on at the same moment.", ex);
		}
	}

}
