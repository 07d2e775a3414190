package org.candour.disclosures;

import java.util.List;
import java.util.Map;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseFile;
import org.candour.cases.CaseFiles;
import org.candour.cases.CaseNotFound;
import org.candour.cases.RuleBroken;
import org.candour.cases.Term;
import org.candour.cases.Workflow;
import org.candour.cases.clock.CaseDeadlines;
import org.candour.cases.people.Parties;
import org.candour.cases.walls.RaiseWall;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts a completed form in the place of one that lacked something. */
@Component
class AmendRequest {

	private final DisclosureRequests requests;

	private final CaseFiles cases;

	private final RequestForms forms;

	private final Parties parties;

	private final RaiseWall walls;

	private final Lifecycles lifecycles;

	private final CaseDeadlines clock;

	private final Workflow workflow;

	private final AuditTrail audit;

	AmendRequest(DisclosureRequests requests, CaseFiles cases, RequestForms forms, Parties parties, RaiseWall walls,
			Lifecycles lifecycles, CaseDeadlines clock, Workflow workflow, AuditTrail audit) {
		this.requests = requests;
		this.cases = cases;
		this.forms = forms;
		this.parties = parties;
		this.walls = walls;
		this.lifecycles = lifecycles;
		this.clock = clock;
		this.workflow = workflow;
		this.audit = audit;
	}

	/**
	 * Replaces the form of a request that was returned, or completes one that came first
	 * by telephone; the case goes on.
	 * @throws RuleBroken if the request does not wait for the body, or the form changes
	 * the power or the people
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public DisclosureRequest amend(DisclosureRequest request, RequestForm form, Channel channel) {
		String caseRef = request.caseRef();
		if (!returned(request) && !request.emergency()) {
			throw new RuleBroken("NOT-RETURNED", "A request can be changed only while it is returned to the body.");
		}
		if (!request.gateway().equals(form.gateway())) {
			throw new RuleBroken("GATEWAY", "The power cannot be changed; make a new request.");
		}
		CaseFile file = this.cases.findById(caseRef).orElseThrow(CaseNotFound::new);
		Lifecycle lifecycle = this.lifecycles.of(form, request.body(), request.receivedOn(), file.urgency());
		if (lifecycle.compelled() != request.compelled()) {
			throw new RuleBroken("GATEWAY",
					"What was voluntary stays voluntary, and what compels goes on to compel; " + "make a new request.");
		}
		List<String> before = names(this.forms.open(request));
		// the wall was decided by these people; somebody else needs a case of their own
		if (!before.isEmpty() && !names(form).equals(before)) {
			throw new RuleBroken("SUBJECTS", "The people asked about cannot be changed; make a new request.");
		}
		this.parties.replace(caseRef, RequestParties.all(form));
		this.walls.raiseWhereNeeded(caseRef);
		if (request.emergency()) {
			request.complete(this.forms.seal(caseRef, form));
			this.workflow.tell(caseRef, "form-received", Map.of("formReceived", true));
		}
		else {
			request.keep(this.forms.seal(caseRef, form), form.subjects().size());
			if (lifecycle.term() instanceof Term.Stated stated) {
				this.clock.state(caseRef, stated.on());
			}
			this.workflow.tell(caseRef, "request-completed", Map.of("subjectCount", request.subjectCount()));
		}
		this.audit.record(AuditAction.MESSAGE_RECEIVED, caseRef,
				Map.of("kind", "AMENDED-FORM", "channel", channel.name()));
		return this.requests.save(request);
	}

	/** Whether a completed form is waited for. */
	boolean awaits(DisclosureRequest request) {
		return returned(request) || request.emergency();
	}

	/** The people named; nobody in a request taken down without a name. */
	private static List<String> names(RequestForm form) {
		if (form.subjects() == null) {
			return List.of();
		}
		return form.subjects()
			.stream()
			.map(RequestForm.Subject::fullName)
			.filter((name) -> name != null && !name.isBlank())
			.map(String::strip)
			.sorted()
			.toList();
	}

	private boolean returned(DisclosureRequest request) {
		CaseFile file = this.cases.findById(request.caseRef()).orElseThrow(CaseNotFound::new);
		return file.state().equals(DisclosureState.RETURNED_INCOMPLETE.name()) && request.decision() == null;
	}

}
