package org.candour.disclosures;

import java.util.HashMap;
import java.util.Map;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseAccess;
import org.candour.cases.CaseFile;
import org.candour.cases.CaseFiles;
import org.candour.cases.Reason;
import org.candour.cases.RuleBroken;
import org.candour.cases.Term;
import org.candour.cases.Urgency;
import org.candour.cases.Workflow;
import org.candour.cases.clock.CaseDeadlines;
import org.candour.cases.writing.Notes;
import org.candour.cases.writing.RequestMoved;
import org.candour.staff.Action;
import org.candour.staff.Permissions;
import org.candour.staff.Person;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Grades again the urgency that a body declared (section 7.4). Clock, dates and
 * priorities follow. Danger to life has a lifecycle of its own: where it is found, or
 * found not to be, the case goes on in the other lifecycle, from its beginning.
 */
@Component
public class GradeUrgency {

	private final CaseAccess access;

	private final CaseFiles cases;

	private final DisclosureRequests requests;

	private final RequestForms forms;

	private final Lifecycles lifecycles;

	private final Bodies bodies;

	private final Permissions permissions;

	private final CaseDeadlines clock;

	private final Workflow workflow;

	private final Notes notes;

	private final AuditTrail audit;

	private final ApplicationEventPublisher events;

	GradeUrgency(CaseAccess access, CaseFiles cases, DisclosureRequests requests, RequestForms forms,
			Lifecycles lifecycles, Bodies bodies, Permissions permissions, CaseDeadlines clock, Workflow workflow,
			Notes notes, AuditTrail audit, ApplicationEventPublisher events) {
		this.access = access;
		this.cases = cases;
		this.requests = requests;
		this.forms = forms;
		this.lifecycles = lifecycles;
		this.bodies = bodies;
		this.permissions = permissions;
		this.clock = clock;
		this.workflow = workflow;
		this.notes = notes;
		this.audit = audit;
		this.events = events;
	}

	/**
	 * Grades the urgency of a request.
	 * @throws org.candour.cases.CaseNotFound if the case does not exist for this person
	 * @throws RuleBroken if the role does not allow it, there is no reason, the request
	 * is decided, or the body may not cite the power that the other lifecycle needs
	 */
	@Transactional
	public void grade(String caseRef, Urgency urgency, String reason, Person person) {
		CaseFile file = this.access.require(caseRef, person);
		if (!this.permissions.allows(person, Action.GRADE_URGENCY)) {
			throw new RuleBroken("ROLE", "Your role does not allow grading the urgency.");
		}
		DisclosureRequest request = this.requests.findById(caseRef)
			.orElseThrow(() -> new RuleBroken("URGENCY", "A case of this kind is not graded by urgency."));
		Reason why = new Reason(reason);
		if (request.decision() != null || file.closed()) {
			throw new RuleBroken("DECIDED", "The request has been decided and is not graded any more.");
		}
		Urgency before = file.urgency();
		if (urgency == null || urgency == before) {
			throw new RuleBroken("URGENCY", "Choose another urgency than the present one.");
		}
		if (request.compelled() && (urgency == Urgency.LIFE || before == Urgency.LIFE)) {
			throw new RuleBroken("URGENCY",
					"An order or notice keeps its own way and date; danger to life is a request of its own.");
		}
		file.grade(urgency, person.username());
		if (urgency == Urgency.LIFE || before == Urgency.LIFE) {
			goOnInTheOther(file, request);
		}
		else {
			answerWithin(caseRef, lifecycle(file, request).term());
			this.workflow.change(caseRef, Map.of("urgency", urgency.name()));
			this.workflow.moveTimers(caseRef);
		}
		this.cases.save(file);
		this.requests.save(request);
		this.notes.enter(file, "Urgency graded from %s to %s: %s".formatted(before, urgency, why.text()), person);
		this.audit.record(AuditAction.URGENCY_GRADED, caseRef, Map.of("from", before.name(), "to", urgency.name()));
		this.events.publishEvent(new RequestMoved(caseRef));
	}

	private void goOnInTheOther(CaseFile file, DisclosureRequest request) {
		String caseRef = file.reference();
		String power = (file.urgency() == Urgency.LIFE) ? Lifecycles.LIFE_AT_RISK : cited(request);
		boolean may = this.bodies.find(request.body()).filter((body) -> body.gateways().contains(power)).isPresent();
		if (!may) {
			throw new RuleBroken("GATEWAY",
					"The body may not cite the power that this urgency needs (%s).".formatted(power));
		}
		boolean complete = file.state().equals(DisclosureState.IN_PROGRESS.name());
		String left = file.lifecycle();
		request.cite(power);
		Lifecycle lifecycle = lifecycle(file, request);
		request.compelled(lifecycle.compelled());
		file.goOnIn(lifecycle.process(), DisclosureState.RECEIVED.name());
		this.clock.resume(caseRef);
		answerWithin(caseRef, lifecycle.term());
		Map<String, Object> facts = new HashMap<>(SubmitDisclosureRequest.facts(request, lifecycle, file.urgency()));
		if (file.urgency() == Urgency.LIFE) {
			// a form that was in order need not come again
			facts.put("formReceived", complete);
		}
		this.workflow.goOnIn(lifecycle.process(), left, caseRef, file.wall(), facts);
	}

	/**
	 * What the form relies on; the voluntary power where it said that life was at risk.
	 */
	private String cited(DisclosureRequest request) {
		String cited = this.forms.open(request).gateway();
		return Lifecycles.LIFE_AT_RISK.equals(cited) ? Lifecycles.VOLUNTARY : cited;
	}

	/** A day that somebody else set stays, however urgent the request. */
	private void answerWithin(String caseRef, Term term) {
		if (term instanceof Term.Service service) {
			this.clock.agree(caseRef, service.workingDays());
		}
	}

	/** As the form asks for it, under the power that the council has put it under. */
	private Lifecycle lifecycle(CaseFile file, DisclosureRequest request) {
		return this.lifecycles.of(this.forms.open(request).under(request.gateway()), request.body(),
				request.receivedOn(), file.urgency());
	}

}
