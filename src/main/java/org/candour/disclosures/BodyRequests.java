package org.candour.disclosures;

import java.util.List;
import java.util.Map;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseFile;
import org.candour.cases.CaseFiles;
import org.candour.cases.CaseNotFound;
import org.candour.cases.RuleBroken;
import org.candour.cases.Workflow;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a body may do with its own requests. Another body's request does not exist for it.
 */
@Component
@Transactional
public class BodyRequests {

	private final DisclosureRequests requests;

	private final CaseFiles cases;

	private final RequestForms forms;

	private final Workflow workflow;

	private final AuditTrail audit;

	BodyRequests(DisclosureRequests requests, CaseFiles cases, RequestForms forms, Workflow workflow,
			AuditTrail audit) {
		this.requests = requests;
		this.cases = cases;
		this.forms = forms;
		this.workflow = workflow;
		this.audit = audit;
	}

	/**
	 * Replaces the form of a request that was returned, or completes one that came first
	 * by telephone; the case goes on.
	 * @throws CaseNotFound if there is no such request, or it is another body's
	 * @throws RuleBroken if the request does not wait for the body
	 */
	public DisclosureRequest amend(String caseRef, String body, RequestForm form) {
		DisclosureRequest request = require(caseRef, body);
		if (!returned(request) && !request.emergency()) {
			throw new RuleBroken("NOT-RETURNED", "A request can be changed only while it is returned to you.");
		}
		if (!form.gateway().equals(request.gateway())) {
			throw new RuleBroken("GATEWAY", "The power cannot be changed; make a new request.");
		}
		// the wall was decided by these people; somebody else needs a case of their own
		if (!names(form).equals(names(this.forms.open(request)))) {
			throw new RuleBroken("SUBJECTS", "The people asked about cannot be changed; make a new request.");
		}
		if (request.emergency()) {
			request.complete(this.forms.seal(caseRef, form));
			this.workflow.tell(caseRef, "form-received", Map.of("formReceived", true));
		}
		else {
			request.keep(this.forms.seal(caseRef, form), form.subjects().size());
			this.workflow.tell(caseRef, "request-completed", Map.of("subjectCount", request.subjectCount()));
		}
		this.audit.record(AuditAction.MESSAGE_RECEIVED, caseRef, Map.of("kind", "AMENDED-FORM"));
		return this.requests.save(request);
	}

	/**
	 * Takes a request back.
	 * @throws CaseNotFound if there is no such request, or it is another body's
	 * @throws RuleBroken if it has been decided or withdrawn
	 */
	public DisclosureRequest withdraw(String caseRef, String body) {
		DisclosureRequest request = require(caseRef, body);
		if (request.decision() != null || !this.workflow.tell(caseRef, "request-withdrawn", Map.of())) {
			throw new RuleBroken("DECIDED", "The request has been decided and can no longer be withdrawn.");
		}
		this.audit.record(AuditAction.REQUEST_WITHDRAWN, caseRef, Map.of());
		return request;
	}

	private static List<String> names(RequestForm form) {
		if (form.subjects() == null) {
			return List.of();
		}
		return form.subjects().stream().map((subject) -> String.valueOf(subject.fullName()).strip()).sorted().toList();
	}

	private DisclosureRequest require(String caseRef, String body) {
		return this.requests.findByCaseRefAndBody(caseRef, body).orElseThrow(CaseNotFound::new);
	}

	private boolean returned(DisclosureRequest request) {
		CaseFile file = this.cases.findById(request.caseRef()).orElseThrow(CaseNotFound::new);
		return file.state().equals(DisclosureState.RETURNED_INCOMPLETE.name()) && request.decision() == null;
	}

}
