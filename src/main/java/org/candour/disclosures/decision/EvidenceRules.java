package org.candour.disclosures.decision;

import org.candour.cases.CaseNotFound;
import org.candour.cases.RuleBroken;
import org.candour.cases.steps.StepSubmission;
import org.candour.disclosures.Channel;
import org.candour.disclosures.DisclosureRequest;
import org.candour.disclosures.DisclosureRequests;
import org.candour.disclosures.RequestForm;
import org.candour.disclosures.RequestForms;
import org.candour.documents.Documents;
import org.candour.documents.Origin;

import org.springframework.stereotype.Component;

/**
 * What a body that says it compels the council must show (section 7.2): the order, notice
 * or certificate. It is sent as an attachment once the request is in, so it is looked for
 * when the power is checked.
 */
@Component
public class EvidenceRules {

	private final DisclosureRequests requests;

	private final RequestForms forms;

	private final Documents documents;

	EvidenceRules(DisclosureRequests requests, RequestForms forms, Documents documents) {
		this.requests = requests;
		this.forms = forms;
		this.documents = documents;
	}

	/**
	 * Refuses to find a power where the document that gives it is not there.
	 * @throws RuleBroken if DT2 is passed without it
	 */
	public void check(StepSubmission submission) {
		boolean passed = TestScores.score(submission, DisclosureTest.DT2)
			.filter((score) -> score == TestScore.PASS)
			.isPresent();
		if (passed && compels(submission.caseRef()) && nothingAttached(submission.caseRef())) {
			throw new RuleBroken("DT2",
					"The request says that it compels, but no order, notice or certificate is attached: ask for it, or fail DT2.");
		}
	}

	/** What came on paper or by mail, whoever took it down has in hand. */
	private boolean compels(String caseRef) {
		DisclosureRequest request = this.requests.findById(caseRef).orElseThrow(CaseNotFound::new);
		RequestForm form = this.forms.open(request);
		return request.channel() == Channel.API && form.kind() != null && Boolean.TRUE.equals(form.kind().mandatory());
	}

	private boolean nothingAttached(String caseRef) {
		return this.documents.ofCase(caseRef).stream().noneMatch((document) -> document.origin() == Origin.REQUESTER);
	}

}
