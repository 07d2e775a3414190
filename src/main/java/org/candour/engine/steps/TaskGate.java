package org.candour.engine.steps;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseNotFound;
import org.candour.cases.OpenTask;
import org.candour.cases.RuleBroken;
import org.candour.cases.Workflow;
import org.candour.cases.steps.StepSubmission;
import org.candour.cases.steps.Steps;
import org.candour.engine.variables.FormContent;
import org.candour.engine.variables.FormSplitter;
import org.candour.staff.CurrentPerson;
import org.candour.staff.Person;
import org.candour.staff.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Leads a person's hand on a task through {@link Steps}, in one transaction with the
 * engine's own work: either both happen or neither.
 */
@Component
class TaskGate {

	private static final Logger log = LoggerFactory.getLogger(TaskGate.class);

	private final ObjectProvider<Steps> steps;

	private final ObjectProvider<Workflow> workflow;

	private final ObjectProvider<ProcessEngineConfigurationImpl> engine;

	private final ObjectProvider<CurrentPerson> current;

	private final ObjectProvider<AuditTrail> audit;

	private final ObjectProvider<PlatformTransactionManager> transactions;

	private final FormSplitter forms;

	TaskGate(ObjectProvider<Steps> steps, ObjectProvider<Workflow> workflow,
			ObjectProvider<ProcessEngineConfigurationImpl> engine, ObjectProvider<CurrentPerson> current,
			ObjectProvider<AuditTrail> audit, ObjectProvider<PlatformTransactionManager> transactions,
			FormSplitter forms) {
		this.steps = steps;
		this.workflow = workflow;
		this.engine = engine;
		this.current = current;
		this.audit = audit;
		this.transactions = transactions;
		this.forms = forms;
	}

	/** Completes: the case file first, then the engine with what may be a variable. */
	<T> T complete(String taskId, Map<String, Object> submitted, Function<Map<String, Object>, T> engine) {
		return guarded(taskId, (task, context) -> {
			Person person = person();
			if (!person.username().equals(task.assignee())) {
				throw new RuleBroken("ASSIGNEE", "Take the task before you complete it.");
			}
			FormContent form = this.forms.split((submitted != null) ? submitted : Map.of());
			this.steps.getObject()
				.complete(new StepSubmission(task.caseRef(), task.step(), taskId, person, form.codes(), form.texts()));
			// the case file allows less than any grant: the engine need not ask again
			return context.runWithoutAuthorization(() -> engine.apply(form.variables()));
		});
	}

	/** Takes a task for oneself. */
	void claim(String taskId, String username, Runnable engine) {
		guarded(taskId, (task, context) -> {
			Person person = person();
			if (!person.username().equals(username)) {
				throw new RuleBroken("ASSIGNEE", "A task can be taken for oneself only.");
			}
			this.steps.getObject().claim(task, person);
			engine.run();
			return null;
		});
	}

	/** Gives a task back: one's own, or as a manager anybody's. */
	void release(String taskId, Runnable engine) {
		guarded(taskId, (task, context) -> {
			Person person = person();
			if (!person.username().equals(task.assignee()) && !person.is(Role.MANAGER)) {
				throw new RuleBroken("ASSIGNEE", "Only the person who took a task, or a manager, gives it back.");
			}
			engine.run();
			return null;
		});
	}

	/**
	 * All of it is one command of the engine, so that what it has read it need not read
	 * again.
	 */
	private <T> T guarded(String taskId, BiFunction<OpenTask, CommandContext, T> work) {
		AtomicReference<OpenTask> task = new AtomicReference<>();
		try {
			return this.engine.getObject().getCommandExecutorTxRequired().execute((context) -> {
				task.set(visible(taskId, context));
				return work.apply(task.get(), context);
			});
		}
		catch (RuntimeException ex) {
			throw refusal(task.get(), ex);
		}
	}

	private RuntimeException refusal(OpenTask task, RuntimeException failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof RuleBroken broken) {
				remember(task, broken);
				return new StepRefused(broken.getMessage());
			}
			if (cause instanceof CaseNotFound) {
				return new StepRefused(cause.getMessage());
			}
		}
		report(task, failure);
		return failure;
	}

	/** Kinds of failure only: their messages repeat the values that upset them. */
	private static void report(OpenTask task, Throwable failure) {
		StringBuilder kinds = new StringBuilder();
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			kinds.append(' ').append(cause.getClass().getSimpleName());
		}
		log.error("The step {} failed:{}", (task != null) ? task.step() : "that was asked for", kinds);
	}

	/** In a transaction of its own: the refused step's was rolled back. */
	private void remember(OpenTask task, RuleBroken broken) {
		if (task != null) {
			new TransactionTemplate(this.transactions.getObject()).executeWithoutResult((status) -> this.audit
				.getObject()
				.record(AuditAction.STEP_REFUSED, task.caseRef(), Map.of("step", task.step(), "rule", broken.rule())));
		}
	}

	/** The task, if the engine shows it to whoever is signed in. */
	private OpenTask visible(String taskId, CommandContext context) {
		return Optional.of(taskId)
			.filter((id) -> new ShownTask(id).execute(context))
			.flatMap(this.workflow.getObject()::task)
			.orElseThrow(() -> new RuleBroken("STEP", "There is no such task, or somebody else has completed it."));
	}

	private Person person() {
		return this.current.getObject()
			.find()
			.orElseThrow(() -> new RuleBroken("SIGN-IN", "Sign in before you work on a task."));
	}

}
