package org.candour.rights.decision;

import java.util.Map;
import java.util.function.Consumer;

import org.candour.cases.RuleBroken;
import org.candour.cases.clock.RightsClock;
import org.candour.cases.steps.StepSubmission;
import org.candour.escalation.AdviceFile;
import org.candour.escalation.Overrides;
import org.candour.rights.RequestProgress;
import org.candour.rights.RequesterKind;

import org.springframework.stereotype.Component;

/** What is demanded before the work on a request begins, and about its time. */
@Component
class IntakeRules {

	private static final String DOUBT = "DOUBT";

	private final RequestProgress progress;

	private final AdviceFile advice;

	private final Overrides overrides;

	private final RightsClock clock;

	IntakeRules(RequestProgress progress, AdviceFile advice, Overrides overrides, RightsClock clock) {
		this.progress = progress;
		this.advice = advice;
		this.overrides = overrides;
		this.clock = clock;
	}

	Map<String, Consumer<StepSubmission>> checks() {
		return Map.of("triage-request", IntakeRules::triage, OpenQuestions.IDENTITY_STEP, this::identity,
				OpenQuestions.BURDEN_STEP, this::burden, "consider-extension", IntakeRules::extension,
				OpenQuestions.CLARITY_STEP, this::clarity);
	}

	private static void triage(StepSubmission step) {
		boolean ours = step.code("triage").filter("FOR_US"::equals).isPresent();
		if (!ours) {
			step.text("redirectTo")
				.orElseThrow(() -> new RuleBroken("RR-11", "Write down the reason, and where the person can turn."));
		}
		else if (!step.flag("livingPerson")) {
			throw new RuleBroken("RR-12",
					"Only data about a living person is for us: say so, or choose another answer.");
		}
		if (!step.code("burden").orElseThrow().equals("NONE") && step.text("burdenReason").isEmpty()) {
			throw new RuleBroken("ESC-03",
					"Write down why the request, not the person, is manifestly unfounded or excessive.");
		}
	}

	private void identity(StepSubmission step) {
		boolean doubt = step.code("identity").filter(DOUBT::equals).isPresent()
				|| step.code("authority").filter(DOUBT::equals).isPresent();
		if (doubt && step.text("identityQuestion").isEmpty()) {
			throw new RuleBroken("ART12-6", "Write down what the person is asked for: the least that works.");
		}
		RequesterKind kind = this.progress.of(step.caseRef()).requesterKind();
		boolean needless = step.code("authority").filter("NOT_NEEDED"::equals).isPresent();
		if (kind != RequesterKind.SUBJECT && needless) {
			throw new RuleBroken("RR-02", "Whoever asks for somebody else needs authority: say whether it is proved.");
		}
		if (kind == RequesterKind.SUBJECT && !needless) {
			throw new RuleBroken("RR-02", "The subject asks in person and needs no authority.");
		}
	}

	private void burden(StepSubmission step) {
		if (this.advice.awaited(step.caseRef())) {
			throw new RuleBroken("SD3", "The data protection officer must advise before this can be decided.");
		}
		String decision = step.code("burdenDecision").orElseThrow();
		if (decision.equals("FEE")
				&& !(step.codes().get("feePounds") instanceof Number pounds && pounds.intValue() > 0)) {
			throw new RuleBroken("ART12-5", "Give the fee in whole pounds.");
		}
		if (!decision.equals("HANDLE") && this.overrides.advisedAgainst(step.caseRef())
				&& step.text("overrideReason").isEmpty()) {
			throw AnswerRules.unreasonedOverride();
		}
	}

	private static void extension(StepSubmission step) {
		if (!step.code("extension").orElseThrow().equals("NOT_NEEDED") && step.text("extensionReason").isEmpty()) {
			throw new RuleBroken("DL-5", "Write down the reasons that the person is told.");
		}
	}

	private void clarity(StepSubmission step) {
		if (step.code("clarity").orElseThrow().equals("ASK")) {
			this.clock.demandQuestion(step.caseRef());
			step.text("clarificationQuestion")
				.orElseThrow(() -> new RuleBroken("DL-7", "Write down what the person is asked."));
			step.text("clarificationReason")
				.orElseThrow(() -> new RuleBroken("DL-7",
						"Write down why the answer is needed to find the data or the processing."));
		}
	}

}
