package org.candour.rights.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.candour.cases.RuleBroken;
import org.candour.cases.steps.StepContent;
import org.candour.cases.steps.StepRequirement;
import org.candour.cases.steps.StepSubmission;
import org.candour.delivery.AnswerApproval;
import org.candour.delivery.ReleaseChecks;
import org.candour.escalation.AdviceFile;
import org.candour.escalation.Overrides;
import org.candour.release.Compositions;
import org.candour.release.SecondChecks;
import org.candour.rights.PreferredDelivery;
import org.candour.rights.RequestProgress;
import org.candour.rights.RightsRequest;
import org.candour.rights.RightsRequestCheck;
import org.candour.rights.Silence;
import org.candour.rights.items.HealthOpinions;
import org.candour.rights.items.Item;
import org.candour.rights.items.ItemCodes;
import org.candour.rights.items.ItemRules;
import org.candour.rights.items.Items;
import org.candour.staff.Action;

import org.springframework.stereotype.Component;

/** What is demanded of proposals, decisions, releases and reviews of restrictions. */
@Component
class AnswerRules {

	/** Outcomes that give less than was asked for, and so need a reason code. */
	private static final Set<String> REASONED = Set.of("GRANTED_PART", "REFUSED", "NO_DATA", "NCND",
			"LAPSED_NO_CLARIFICATION", "RESTRICTED_INSTEAD", "ERASED_PART", "UPHELD_PART");

	/** How an answer that goes out travels. */
	private static final StepRequirement ROUTE = StepRequirement.of(Action.RELEASE)
		.code("responseRoute", "how the answer travels",
				Arrays.stream(PreferredDelivery.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet()));

	private final RequestProgress progress;

	private final Items items;

	private final ItemRules rules;

	private final ItemCodes codes;

	private final ViewsHeard views;

	private final Refusals refusals;

	private final RightsDecisions decisions;

	private final Bundle bundle;

	private final HealthOpinions opinions;

	private final Recipients recipients;

	private final AdviceFile advice;

	private final Overrides overrides;

	private final Compositions compositions;

	private final SecondChecks second;

	private final AnswerApproval approval;

	private final ReleaseChecks release;

	private final Clock clock;

	AnswerRules(RequestProgress progress, Items items, ItemRules rules, ItemCodes codes, ViewsHeard views,
			Refusals refusals, RightsDecisions decisions, Bundle bundle, HealthOpinions opinions, Recipients recipients,
			AdviceFile advice, Overrides overrides, Compositions compositions, SecondChecks second,
			AnswerApproval approval, ReleaseChecks release, Clock clock) {
		this.progress = progress;
		this.items = items;
		this.rules = rules;
		this.codes = codes;
		this.views = views;
		this.refusals = refusals;
		this.decisions = decisions;
		this.bundle = bundle;
		this.opinions = opinions;
		this.recipients = recipients;
		this.advice = advice;
		this.overrides = overrides;
		this.compositions = compositions;
		this.second = second;
		this.approval = approval;
		this.release = release;
		this.clock = clock;
	}

	Map<String, Consumer<StepSubmission>> checks() {
		return Map.of("propose-access-answer", this::proposeAccess, RightsDecisions.APPROVE_STEP, this::approve,
				"release-response", this::release, "post-response", this::posted, "list-recipients", this::recipients,
				"retest-restriction", this::restriction);
	}

	private void proposeAccess(StepSubmission step) {
		String proposal = proposed(step);
		Bundle.Remaining remaining = this.bundle.remaining(step.caseRef());
		boolean agrees = switch (proposal) {
			case "GRANTED_FULL" -> remaining == Bundle.Remaining.ALL;
			case "GRANTED_PART" -> remaining == Bundle.Remaining.PART;
			case "NO_DATA" -> remaining == Bundle.Remaining.NO_DATA;
			case "REFUSED" -> remaining == Bundle.Remaining.NOTHING || remaining == Bundle.Remaining.NO_DATA;
			case "NCND" -> remaining == Bundle.Remaining.NOTHING || remaining == Bundle.Remaining.NO_DATA;
			default -> this.progress.of(step.caseRef()).unclarified();
		};
		if (!agrees) {
			throw new RuleBroken("PROPOSAL", "The proposal does not agree with the outcomes of the items.");
		}
		boolean ncnd = this.decisions.silence(step.caseRef()) == Silence.NCND;
		if (proposal.equals("NCND") != ncnd) {
			throw new RuleBroken("ESC-01",
					"To neither confirm nor deny, choose it both as the silence and as the proposal.");
		}
		barred(step);
		leaving(step, proposal);
	}

	/** What would leave may leave, if anything is to. */
	void leaving(StepSubmission step, String proposal) {
		if (Bundle.supplies(proposal)) {
			this.compositions.account(step.caseRef()).requirePrepared();
		}
	}

	/** Checks proposal and codes of any right; the proposal. */
	String proposed(StepSubmission step) {
		String proposal = proposal(step).orElseThrow();
		Collection<String> given = refusals(step);
		if (REASONED.contains(proposal) && given.isEmpty()) {
			throw new RuleBroken("RR", "Give at least one reason (RR) for what is not done.");
		}
		if (!REASONED.contains(proposal) && !given.isEmpty()) {
			throw new RuleBroken("RR", "What is granted whole has no reason for refusal.");
		}
		RightsRequest request = this.progress.of(step.caseRef());
		List<String> all = new ArrayList<>(given);
		if (!given.isEmpty()) {
			all.addAll(ExemptionAnswers.of(step));
		}
		this.refusals.check(request, all, this.items.of(step.caseRef()));
		return proposal;
	}

	/** What a step proposes; for access under a name that no process knows (6.3). */
	static Optional<String> proposal(StepContent step) {
		return step.code("accessProposal").or(() -> step.code("proposal"));
	}

	static List<String> refusals(StepContent step) {
		List<String> access = step.codeList("accessRefusals");
		return access.isEmpty() ? step.codeList("refusalCodes") : access;
	}

	private void approve(StepSubmission step) {
		if (!step.code("approval").orElseThrow().equals("APPROVE")) {
			return;
		}
		if (this.advice.awaited(step.caseRef())) {
			throw new RuleBroken("SD3", "The data protection officer must advise before this case can be decided.");
		}
		RightsRequest request = this.progress.of(step.caseRef());
		if (request.proposal() == null) {
			throw new RuleBroken("PROPOSAL", "Nothing has been proposed yet.");
		}
		List<Item> all = this.items.of(step.caseRef());
		this.rules.ready(request, all);
		this.refusals.check(request, request.proposalCodes(), all);
		barred(step);
		leaving(step, request.proposal());
		this.views.require(step.caseRef(),
				this.codes.approvals(this.refusals.exemptions(request, request.proposalCodes(), all)));
		if (this.overrides.advisedAgainst(step.caseRef()) && step.text("overrideReason").isEmpty()) {
			throw unreasonedOverride();
		}
		this.second.require(step.caseRef());
		this.approval.requireRead(step.caseRef(), null, step.person());
	}

	static RuleBroken unreasonedOverride() {
		return new RuleBroken("S-22",
				"The data protection officer advised against this: write down why the advice is not followed.");
	}

	/**
	 * N-05: somebody else than the proposer confirms recipient and content; and the
	 * health opinion must still be good on the day it is relied on (DL-11).
	 */
	private void release(StepSubmission step) {
		this.release.check(step);
		if (ReleaseChecks.back(step)) {
			return;
		}
		if (!step.flag("recipientConfirmed") || !step.flag("itemsConfirmed")) {
			throw new RuleBroken("N-05", "Confirm the recipient and what is sent before anything is released.");
		}
		ROUTE.check(step);
		if (Objects.equals(this.progress.of(step.caseRef()).proposedBy(), step.person().username())) {
			throw new RuleBroken("N-05", "The second look is for somebody who did not propose the answer.");
		}
		barred(step);
		this.compositions.of(step.caseRef());
	}

	/** S-06: health data goes out with an opinion, or if the subject knows it. */
	private void barred(StepSubmission step) {
		List<Integer> barred = this.opinions.barred(step.caseRef(), this.items.of(step.caseRef()));
		if (!barred.isEmpty()) {
			throw new RuleBroken("DPA18-S3-P2-6",
					"Item %d holds health data that no opinion of the last six months clears for release."
						.formatted(barred.get(0)));
		}
	}

	private void posted(StepSubmission step) {
		if (step.day("postedOn").orElseThrow().isAfter(today())) {
			throw new RuleBroken("N-03", "The day of posting cannot lie in the future.");
		}
	}

	private void recipients(StepSubmission step) {
		boolean listed = !this.recipients.of(step.caseRef()).isEmpty();
		boolean known = step.code("recipientsKnown").filter("YES"::equals).isPresent();
		if (known != listed) {
			throw new RuleBroken("ART19", known ? "Enter the recipients in the Case tab first."
					: "Recipients are entered in the Case tab: say that they are known.");
		}
		if (step.code("recipientsKnown").filter("DISPROPORTIONATE"::equals).isPresent()
				&& step.text("recipientsNote").isEmpty()) {
			throw new RuleBroken("ART19", "Write down why telling the recipients is impossible or disproportionate.");
		}
	}

	private void restriction(StepSubmission step) {
		step.day("reviewOn").filter((day) -> !day.isAfter(today())).ifPresent((past) -> {
			throw new RuleBroken("SEC45-4", "Give a day in the future for the next test of the restriction.");
		});
	}

	private LocalDate today() {
		return RightsRequestCheck.day(this.clock.instant());
	}

}
