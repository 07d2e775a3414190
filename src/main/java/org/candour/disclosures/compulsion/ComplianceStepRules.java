package org.candour.disclosures.compulsion;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.candour.cases.CaseFiles;
import org.candour.cases.CaseNotFound;
import org.candour.cases.RuleBroken;
import org.candour.cases.steps.StepHistory;
import org.candour.cases.steps.StepRequirement;
import org.candour.cases.steps.StepRules;
import org.candour.cases.steps.StepSubmission;
import org.candour.disclosures.DisclosureRequest;
import org.candour.disclosures.Lifecycles;
import org.candour.disclosures.Outcome;
import org.candour.disclosures.Telling;
import org.candour.disclosures.decision.ApprovalRules;
import org.candour.disclosures.decision.ProposalRules;
import org.candour.disclosures.decision.ReasonCodes;
import org.candour.disclosures.decision.SelectionRules;
import org.candour.law.CompulsionRule.KeptOut;
import org.candour.law.Gateway;
import org.candour.staff.Action;
import org.candour.staff.Person;
import org.candour.staff.Role;

import org.springframework.stereotype.Component;

/**
 * The rules of the steps in which an order or notice is complied with. Scope, privilege
 * and excess are the council's to judge; necessity is not (section 7.5).
 */
@Component
class ComplianceStepRules implements StepRules {

	/** What no power reaches, whichever it is. */
	private static final Set<String> ALWAYS = Set.of("PRIVILEGED", "IMMUNITY", "OUT_OF_SCOPE", "BARRED");

	private static final Map<String, StepRequirement> DEMANDS = Map.of("collate-scope",
			CompulsionTestRules.scored(StepRequirement.of(Action.REDACT), "collate-scope")
				.code("subjectCount", "how many people the items are about", null),
			"view-exclusion",
			StepRequirement.of(Action.GIVE_VIEW)
				.code("legalView", "your view", Set.of("AGREE", "DISAGREE"))
				.text("legalViewText", "your view and its reasons"),
			"propose-compliance",
			CompulsionTestRules.scored(StepRequirement.of(Action.HANDLE), "propose-compliance")
				.code("proposal", "what you propose", Set.of("DISCLOSED_FULL", "DISCLOSED_PART", "REFUSED"))
				.text("proposalReason", "the reasons for your proposal"),
			"approve-compliance",
			StepRequirement.of(Action.DECIDE_COMPELLED)
				.code("decision", "your decision",
						Set.of("DISCLOSED_FULL", "DISCLOSED_PART", "NOT_HELD", "REFUSED", ApprovalRules.SEND_BACK))
				.text("reason", "the reason for your decision"));

	private final CompelledCase compelled;

	private final CaseFiles cases;

	private final StepHistory steps;

	private final ReasonCodes reasons;

	private final ProposalRules proposals;

	private final ApprovalRules approvals;

	private final SelectionRules selection;

	ComplianceStepRules(CompelledCase compelled, CaseFiles cases, StepHistory steps, ReasonCodes reasons,
			ProposalRules proposals, ApprovalRules approvals, SelectionRules selection) {
		this.compelled = compelled;
		this.cases = cases;
		this.steps = steps;
		this.reasons = reasons;
		this.proposals = proposals;
		this.approvals = approvals;
		this.selection = selection;
	}

	@Override
	public Map<String, Action> duties() {
		return StepRequirement.duties(DEMANDS);
	}

	/** Legal services decide about orders of a court only (section 9). */
	@Override
	public void admit(String caseRef, String step, Person person) {
		if (step.equals("approve-compliance") && !person.is(Role.APPROVER)
				&& !this.cases.findById(caseRef)
					.orElseThrow(CaseNotFound::new)
					.lifecycle()
					.equals(Lifecycles.COURT_ORDER)) {
			throw new RuleBroken("ROLE",
					"Legal services decide about orders of a court only; this notice is for an approver.");
		}
	}

	@Override
	public void check(StepSubmission submission) {
		DEMANDS.get(submission.step()).check(submission);
		switch (submission.step()) {
			case "collate-scope" -> {
				checkScope(submission);
				this.selection.check(submission);
			}
			case "propose-compliance" -> checkProposal(submission);
			case "approve-compliance" -> checkDecision(submission);
			default -> {
			}
		}
	}

	private void checkScope(StepSubmission submission) {
		List<String> keptOut = submission.codeList("keptOut");
		if (!submission.flag("anythingKeptOut")) {
			return;
		}
		if (keptOut.isEmpty() || submission.text("keptOutText").isEmpty()) {
			throw new RuleBroken("DT11", "Say what is kept out of the answer, and why.");
		}
		DisclosureRequest request = this.compelled.request(submission.caseRef());
		List<KeptOut> rules = this.compelled.rule(request).keptOut();
		Set<String> ofTheAct = rules.stream().map(KeptOut::material).collect(Collectors.toSet());
		if (keptOut.stream().anyMatch((material) -> !ALWAYS.contains(material) && !ofTheAct.contains(material))) {
			throw new RuleBroken("LC-16", "The Act behind this request keeps no such material out.");
		}
		boolean mayBeAskedFor = rules.stream()
			.anyMatch(
					(kept) -> kept.effect() == KeptOut.Effect.AUTHORISED_OFFICER && keptOut.contains(kept.material()));
		if (mayBeAskedFor && this.compelled.byAuthorisedOfficer(request)) {
			throw new RuleBroken("LC-16",
					"An authorised officer asks for this, so it is not kept out for its age alone.");
		}
	}

	private void checkProposal(StepSubmission submission) {
		Outcome proposal = Outcome.valueOf(submission.code("proposal").orElseThrow());
		if (proposal.needsCode()) {
			this.reasons.whenCompelled(submission.codeList("refusalCodes"));
		}
		boolean keptOut = this.steps.latest(submission.caseRef(), "collate-scope")
			.filter((step) -> step.flag("anythingKeptOut"))
			.isPresent();
		if (keptOut == (proposal == Outcome.DISCLOSED_FULL)) {
			throw new RuleBroken("DT11", keptOut ? "Something is kept out, so not all of it is disclosed."
					: "Nothing was kept out: all of it is disclosed, or the scope is collated again.");
		}
		if (proposal.discloses()) {
			this.proposals.checkDisclosure(submission);
			checkSilence(submission);
		}
		if (proposal == Outcome.DISCLOSED_FULL) {
			this.proposals.checkNothingFailed(submission);
		}
	}

	/** The subject is never told of some orders, unless the order itself says so. */
	private void checkSilence(StepSubmission submission) {
		Gateway gateway = this.compelled.gateway(this.compelled.request(submission.caseRef()));
		boolean told = !submission.code("tellSubject").filter(Telling.NEVER.name()::equals).isPresent();
		if (gateway.tell() == Gateway.Tell.DO_NOT_TELL && told && !submission.flag("orderSaysTell")) {
			throw new RuleBroken("TELL", "Under this power the subject is not told, unless the order itself says so.");
		}
	}

	/**
	 * SD3, S-22, N-20: as for any disclosure. Why it is refused is another list.
	 */
	private void checkDecision(StepSubmission submission) {
		String decision = submission.code("decision").orElseThrow();
		if (decision.equals(ApprovalRules.SEND_BACK)) {
			return;
		}
		this.approvals.check(submission);
		if (Outcome.valueOf(decision) == Outcome.DISCLOSED_PART || Outcome.valueOf(decision) == Outcome.REFUSED) {
			this.reasons.whenCompelled(submission.codeList("refusalCodes"));
		}
	}

}
