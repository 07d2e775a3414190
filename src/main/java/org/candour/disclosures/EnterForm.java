package org.candour.disclosures;

import java.util.List;
import java.util.Map;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseAccess;
import org.candour.cases.CaseNotFound;
import org.candour.cases.RuleBroken;
import org.candour.cases.steps.Finding;
import org.candour.staff.Action;
import org.candour.staff.Permissions;
import org.candour.staff.Person;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets staff enter the completed form of a request when it comes back by e-mail or post,
 * checked as one that comes by the interface. Every method throws {@link CaseNotFound} if
 * the case does not exist for the person, and {@link RuleBroken} if the role does not
 * allow it or no form is waited for.
 */
@Component
public class EnterForm {

	private final CaseAccess access;

	private final DisclosureRequests requests;

	private final RequestForms forms;

	private final RequestFormCheck check;

	private final AmendRequest amending;

	private final Permissions permissions;

	private final AuditTrail audit;

	EnterForm(CaseAccess access, DisclosureRequests requests, RequestForms forms, RequestFormCheck check,
			AmendRequest amending, Permissions permissions, AuditTrail audit) {
		this.access = access;
		this.requests = requests;
		this.forms = forms;
		this.check = check;
		this.amending = amending;
		this.permissions = permissions;
		this.audit = audit;
	}

	/** The form as it is on file; looking at it is audited. */
	@Transactional
	public RequestForm present(String caseRef, Person person) {
		DisclosureRequest request = require(caseRef, person);
		this.audit.record(AuditAction.CASE_READ, caseRef, Map.of("part", "FORM"));
		return this.forms.open(request);
	}

	/**
	 * Puts the completed form on file, and the case goes on.
	 * @param channel how it came
	 * @return what the form still lacks; if anything, nothing was changed
	 */
	@Transactional
	public List<Finding> enter(String caseRef, RequestForm form, Channel channel, Person person) {
		DisclosureRequest request = require(caseRef, person);
		if (channel == null || channel == Channel.API) {
			throw new RuleBroken("CHANNEL", "Choose how the form reached the council.");
		}
		List<Finding> findings = this.check.check(form);
		if (findings.isEmpty()) {
			this.amending.amend(request, form, channel);
		}
		return findings;
	}

	/** Whether a completed form is waited for, and this person could enter it. */
	@Transactional(readOnly = true)
	public boolean possible(String caseRef, Person person) {
		return this.permissions.allows(person, Action.HANDLE)
				&& this.requests.findById(caseRef).filter(this.amending::awaits).isPresent();
	}

	private DisclosureRequest require(String caseRef, Person person) {
		this.access.require(caseRef, person);
		if (!this.permissions.allows(person, Action.HANDLE)) {
			throw new RuleBroken("ROLE", "Your role does not allow entering a form.");
		}
		DisclosureRequest request = this.requests.findById(caseRef).orElseThrow(CaseNotFound::new);
		if (!this.amending.awaits(request)) {
			throw new RuleBroken("NOT-RETURNED", "A request can be changed only while it is returned to the body.");
		}
		return request;
	}

}
