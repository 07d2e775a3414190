package org.candour.disclosures.decision;

import org.candour.cases.CaseNotFound;
import org.candour.cases.RuleBroken;
import org.candour.cases.steps.StepSubmission;
import org.candour.disclosures.DisclosureRequests;
import org.candour.disclosures.RequestForm;
import org.candour.disclosures.RequestForms;
import org.candour.law.Gateway;
import org.candour.law.LawCatalogue;

import org.springframework.stereotype.Component;

/**
 * Holds what staff find against what the form of the request says: nobody finds a notice,
 * a permission or a principal that the body does not even claim.
 */
@Component
class PowerRules {

	private static final String YES = "true";

	private static final String BAR_OF_THE_FAMILY_COURT = "BAR-FAM";

	private static final String CONDITION_OF_THE_SUPPLIER = "BAR-REQ";

	private final DisclosureRequests requests;

	private final RequestForms forms;

	private final LawCatalogue law;

	PowerRules(DisclosureRequests requests, RequestForms forms, LawCatalogue law) {
		this.requests = requests;
		this.forms = forms;
		this.law = law;
	}

	/**
	 * S-20: papers of the family court need its permission or a listed exception; who set
	 * a condition is asked before the condition stops anything (7.3).
	 */
	void checkPower(StepSubmission submission) {
		if (submission.codeList("bars").contains(CONDITION_OF_THE_SUPPLIER)
				&& submission.text("originatorAnswer").isEmpty()) {
			throw new RuleBroken(CONDITION_OF_THE_SUPPLIER,
					"Ask whoever supplied the data, and write down what they answered.");
		}
		if (withoutPermission(form(submission)) && !submission.codeList("bars").contains(BAR_OF_THE_FAMILY_COURT)) {
			throw new RuleBroken(BAR_OF_THE_FAMILY_COURT,
					"Papers of the family court are asked for and no permission is shown: choose BAR-FAM.");
		}
	}

	/** S-21: notice to the victim, counselling notes, and Part B. */
	void testMaterial(StepSubmission submission) {
		RequestForm form = form(submission);
		Gateway gateway = this.law.of(Gateway.class).newest(form.gateway()).orElseThrow();
		String notice = submission.code("victimNotice").orElseThrow();
		if (gateway.hasField("victimNotice")) {
			String claimed = form.particular("victimNotice").orElse("NEITHER");
			if (notice.equals("NOT_NEEDED") || claimed.equals("NEITHER") && !notice.equals("NEITHER")) {
				throw new RuleBroken("DR-18",
						"The body shows neither notice to the victim nor an exception: choose neither, or have the form completed.");
			}
		}
		if (form.particular("counsellingNotes").filter(YES::equals).isPresent()
				&& !submission.flag("counsellingNotes")) {
			throw new RuleBroken("PCSC-44A",
					"The body asks for counselling notes: say so, so that the approver weighs the presumption against them.");
		}
		if (withoutPermission(form) && !submission.code("familyPapers").orElseThrow().equals("NOT_PERMITTED")) {
			throw new RuleBroken(BAR_OF_THE_FAMILY_COURT,
					"Papers of the family court are asked for and no permission is shown.");
		}
	}

	/** S-19: who hides the principal has none. */
	void identifyPrincipal(StepSubmission submission) {
		String power = submission.code("principalGateway").orElseThrow();
		if (power.equals("NONE")) {
			return;
		}
		if (form(submission).particular("principalBody").isEmpty()) {
			throw new RuleBroken("DR-03", "The form names no principal: choose that none is named.");
		}
		this.law.of(Gateway.class)
			.newest(power)
			.filter((row) -> row.enabled() && !row.mandatory())
			.orElseThrow(() -> new RuleBroken("DR-03", "This is not a power that a principal can lend."));
	}

	/** Domain 7.9: a list holds the least fields and ends on a day. */
	static void noteList(StepSubmission submission) {
		if (!submission.flag("listShared")) {
			return;
		}
		submission.text("listFields")
			.orElseThrow(() -> new RuleBroken("7.9", "Write down which fields the list holds."));
		submission.text("listHolder").orElseThrow(() -> new RuleBroken("7.9", "Write down who has the list."));
		submission.day("listExpiresOn")
			.orElseThrow(() -> new RuleBroken("7.9", "Give the day on which the list ends."));
	}

	private static boolean withoutPermission(RequestForm form) {
		return form.particular("familyCourtPapers").filter(YES::equals).isPresent()
				&& form.particular("courtPermission").isEmpty();
	}

	private RequestForm form(StepSubmission submission) {
		return this.forms.open(this.requests.findById(submission.caseRef()).orElseThrow(CaseNotFound::new));
	}

}
