package org.candour.desk.pages;

import java.time.LocalDate;
import java.util.Optional;

import org.candour.cases.CaseAccess;
import org.candour.cases.RuleBroken;
import org.candour.delivery.mail.MailAgreement;
import org.candour.delivery.mail.MailAgreements;
import org.candour.delivery.mail.NewMailAgreement;
import org.candour.rights.RenewPortalSecret;
import org.candour.staff.Action;
import org.candour.staff.CurrentPerson;
import org.candour.staff.Permissions;
import org.candour.staff.Person;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * On the page of a case: agreements to ordinary e-mail (N-02), and a new code for
 * somebody who lost theirs.
 */
@Controller
class PersonForms {

	private static final String CASE = "/staff/cases/{caseRef}";

	private final CaseSheet sheet;

	private final MailAgreements agreements;

	private final RenewPortalSecret secrets;

	private final CaseAccess access;

	private final Permissions permissions;

	private final CurrentPerson current;

	PersonForms(CaseSheet sheet, MailAgreements agreements, RenewPortalSecret secrets, CaseAccess access,
			Permissions permissions, CurrentPerson current) {
		this.sheet = sheet;
		this.agreements = agreements;
		this.secrets = secrets;
		this.access = access;
		this.permissions = permissions;
		this.current = current;
	}

	@PostMapping(CASE + "/mail-agreement")
	ModelAndView agree(@PathVariable String caseRef, @RequestParam(required = false) String agreedBy,
			@RequestParam(required = false) String address, @RequestParam(required = false) MailAgreement.Scope scope,
			@RequestParam(required = false) MailAgreement.Given given,
			@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate agreedOn) {
		Person person = handler(caseRef);
		return this.sheet.after(caseRef, person, () -> this.agreements.agree(caseRef,
				new NewMailAgreement(agreedBy, address, scope, given, agreedOn), person));
	}

	@PostMapping(CASE + "/mail-agreement/withdrawn")
	ModelAndView withdraw(@PathVariable String caseRef) {
		Person person = handler(caseRef);
		return this.sheet.after(caseRef, person, () -> this.agreements.withdraw(caseRef, person));
	}

	/** The code is shown this once, to be posted; it is kept nowhere. */
	@PostMapping(CASE + "/portal-code")
	ModelAndView renew(@PathVariable String caseRef, @RequestParam(required = false) RenewPortalSecret.Way way,
			@RequestParam(defaultValue = "false") boolean identityChecked,
			@RequestParam(required = false) String identitySeen) {
		Person person = handler(caseRef);
		try {
			Optional<String> secret = this.secrets.renew(caseRef, way, identityChecked, identitySeen, person);
			ModelAndView done = new ModelAndView("staff/portal-code");
			done.addObject("caseRef", caseRef);
			done.addObject("secret", secret.orElse(null));
			return done;
		}
		catch (RuleBroken ex) {
			return this.sheet.refused(caseRef, person, ex.getMessage(), HttpStatus.UNPROCESSABLE_ENTITY);
		}
	}

	private Person handler(String caseRef) {
		Person person = this.current.require();
		this.access.require(caseRef, person);
		if (!this.permissions.allows(person, Action.HANDLE)) {
			throw new AccessDeniedException("Not for this role.");
		}
		return person;
	}

}
