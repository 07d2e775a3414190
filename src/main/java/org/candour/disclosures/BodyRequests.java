package org.candour.disclosures;

import java.util.Map;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
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

	private final AmendRequest amending;

	private final Workflow workflow;

	private final AuditTrail audit;

	BodyRequests(DisclosureRequests requests, AmendRequest amending, Workflow workflow, AuditTrail audit) {
		this.requests = requests;
		this.amending = amending;
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
		return this.amending.amend(require(caseRef, body), form, Channel.API);
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

	private DisclosureRequest require(String caseRef, String body) {
		return this.requests.findByCaseRefAndBody(caseRef, body).orElseThrow(CaseNotFound::new);
	}

}
