package org.candour.desk.pages;

import java.time.Clock;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseAccess;
import org.candour.cases.CaseFile;
import org.candour.cases.OpenTask;
import org.candour.cases.RuleBroken;
import org.candour.cases.Workflow;
import org.candour.cases.clock.CaseDeadlines;
import org.candour.cases.clock.LastDays;
import org.candour.cases.links.CaseLinks;
import org.candour.cases.links.LinkKind;
import org.candour.cases.steps.Samples;
import org.candour.staff.Action;
import org.candour.staff.Permissions;
import org.candour.staff.Person;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;

/** Shows the page of a case, and shows it again after something was done there. */
@Component
class CaseSheet {

	private static final String PAGE = "staff/case";

	private final CaseAccess access;

	private final Permissions permissions;

	private final RequestSection request;

	private final PersonSection reached;

	private final WallSection wall;

	private final CaseLinks links;

	private final Samples samples;

	private final HoldSection holds;

	private final CaseDeadlines clock;

	private final LastDays lastDays;

	private final Workflow workflow;

	private final AuditTrail audit;

	private final Clock time;

	CaseSheet(CaseAccess access, Permissions permissions, RequestSection request, PersonSection reached,
			WallSection wall, HoldSection holds, CaseLinks links, Samples samples, CaseDeadlines clock,
			LastDays lastDays, Workflow workflow, AuditTrail audit, Clock time) {
		this.access = access;
		this.permissions = permissions;
		this.request = request;
		this.reached = reached;
		this.wall = wall;
		this.links = links;
		this.samples = samples;
		this.holds = holds;
		this.clock = clock;
		this.lastDays = lastDays;
		this.workflow = workflow;
		this.audit = audit;
		this.time = time;
	}

	/**
	 * The page of a case; looking at it is audited.
	 * @throws org.candour.cases.CaseNotFound if the case does not exist for this person
	 */
	@Transactional
	public ModelAndView show(String caseRef, Person person) {
		CaseFile file = this.access.require(caseRef, person);
		this.audit.record(AuditAction.CASE_READ, caseRef, Map.of());
		ModelAndView page = new ModelAndView(PAGE);
		page.addObject("file", file);
		page.addObject("dueOn", this.clock.dueOn(caseRef));
		page.addObject("standing", this.lastDays.standing(caseRef).orElse(null));
		page.addObject("steps",
				this.workflow.openTasks(caseRef).stream().map((task) -> Step.of(task, person)).toList());
		page.addObject("may", may(person));
		page.addObject("takesSamples", this.samples.takes(person));
		page.addObject("now", this.time.instant());
		this.request.show(page, file, person);
		this.reached.show(page, file, person);
		this.wall.show(page, file, person);
		page.addObject("links", this.links.of(file, person));
		this.holds.show(page, file);
		page.addObject("linkKinds", LinkKind.values());
		return page;
	}

	private Set<String> may(Person person) {
		return Arrays.stream(Action.values())
			.filter((action) -> this.permissions.allows(person, action))
			.map(Enum::name)
			.collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * Does something with a case and shows its page again: with the reason if it was
	 * refused, or, where the case no longer exists for the person, a word of farewell.
	 */
	ModelAndView after(String caseRef, Person person, Runnable work) {
		try {
			work.run();
		}
		catch (RuleBroken ex) {
			return refused(caseRef, person, ex.getMessage(), HttpStatus.UNPROCESSABLE_ENTITY);
		}
		catch (ConcurrencyFailureException ex) {
			return refused(caseRef, person, "The case changed at the same moment: nothing was done. Try again.",
					HttpStatus.CONFLICT);
		}
		if (this.access.exists(caseRef, person)) {
			return new ModelAndView("redirect:/staff/cases/" + caseRef);
		}
		ModelAndView farewell = new ModelAndView("staff/done");
		farewell.addObject("done", "It is done. The case is now for those inside its wall only.");
		return farewell;
	}

	/** The page of the case with the reason why something was refused. */
	ModelAndView refused(String caseRef, Person person, String sentence, HttpStatus status) {
		ModelAndView again = show(caseRef, person);
		again.addObject("refusal", sentence);
		again.setStatus(status);
		return again;
	}

	/**
	 * A step that waits.
	 *
	 * @param mine whether the person may take it in Tasklist
	 */
	record Step(String task, String name, String groups, String assignee, boolean mine) {

		static Step of(OpenTask task, Person person) {
			return new Step(task.id(), task.name(), String.join(", ", new TreeSet<>(task.candidateGroups())),
					task.assignee(), !Collections.disjoint(task.candidateGroups(), person.groups()));
		}

	}

}
