package org.candour.desk.pages;

import org.candour.cases.CaseFile;
import org.candour.cases.CaseKind;
import org.candour.cases.steps.FailedSteps;
import org.candour.delivery.mail.MailAgreement;
import org.candour.delivery.mail.MailAgreements;
import org.candour.rights.RenewPortalSecret;
import org.candour.rights.RightsRequests;
import org.candour.staff.Action;
import org.candour.staff.Permissions;
import org.candour.staff.Person;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * What the page of a case offers about how a person is reached, and about steps that
 * failed.
 */
@Component
class PersonSection {

	private final MailAgreements agreements;

	private final RightsRequests requests;

	private final Permissions permissions;

	private final FailedSteps failed;

	PersonSection(MailAgreements agreements, RightsRequests requests, Permissions permissions, FailedSteps failed) {
		this.failed = failed;
		this.agreements = agreements;
		this.requests = requests;
		this.permissions = permissions;
	}

	void show(ModelAndView page, CaseFile file, Person person) {
		if (this.permissions.allows(person, Action.HANDLE)) {
			page.addObject("failedSteps", this.failed.of(file.reference()));
		}
		if (file.kind() != CaseKind.RIGHTS || !this.permissions.allows(person, Action.HANDLE)) {
			return;
		}
		page.addObject("agreements", this.agreements.ofCase(file.reference()));
		page.addObject("agreed", this.agreements.standing(file.reference()).isPresent());
		page.addObject("scopes", MailAgreement.Scope.values());
		page.addObject("givens", MailAgreement.Given.values());
		page.addObject("renews", this.permissions.allows(person, Action.VERIFY_REQUESTER)
				&& this.requests.findById(file.reference()).isPresent());
		page.addObject("ways", RenewPortalSecret.Way.values());
		page.addObject("addresseeCorrectable", !file.closed() && this.requests.findById(file.reference()).isPresent());
	}

}
