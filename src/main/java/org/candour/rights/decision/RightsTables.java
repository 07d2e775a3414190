package org.candour.rights.decision;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.candour.cases.RuleTables;
import org.candour.cases.steps.DoneStep;
import org.candour.cases.steps.StepHistory;
import org.candour.law.Regime;
import org.candour.rights.RequestProgress;
import org.candour.rights.RightsRequest;

import org.springframework.stereotype.Component;

/**
 * What the decision tables say of a request. They weigh what a letter may be silent about
 * (6.3), so they are asked here, by what is on file, and not by a process.
 */
@Component
public class RightsTables {

	private static final String TRIAGE = "triage-request";

	/** Ticks of any step; the latest that was asked for counts. */
	private static final List<String> TICKS = List.of("contactRevealsEnquiry", "regulatorContact", "orderDoubt",
			"dpoRequested", "holdConflict", "solelyAutomated");

	private static final List<String> REGIME = List.of("livingPerson", "lawEnforcement", "judicialDocument",
			"enforcementFunction");

	private final RequestProgress progress;

	private final RightsDecisions decisions;

	private final StepHistory steps;

	private final RuleTables tables;

	RightsTables(RequestProgress progress, RightsDecisions decisions, StepHistory steps, RuleTables tables) {
		this.progress = progress;
		this.decisions = decisions;
		this.steps = steps;
		this.tables = tables;
	}

	/** Why the officer is asked about what is proposed (8.1). */
	public List<String> triggers(String caseRef) {
		RightsRequest request = this.progress.of(caseRef);
		Map<String, Object> facts = new HashMap<>(Map.of("exemptionCodes", this.decisions.exemptionCodes(caseRef),
				"refusalCodes", request.proposalCodes(), "silence", this.decisions.silence(caseRef).name(),
				"subjectLinked", request.insider()));
		facts.put("proposal", request.proposal());
		facts.putAll(ticked(this.steps.ofCase(caseRef), TICKS));
		return this.tables.codes("rights-triggers", facts).stream().distinct().sorted().toList();
	}

	/** Who must be heard before the approver decides (5.5). */
	public String approverLevel(String caseRef) {
		return this.tables.code("rights-approver-level",
				Map.of("exemptionCodes", this.decisions.exemptionCodes(caseRef)));
	}

	/** The letter that goes with what is decided, or else proposed (6.2, 6.3). */
	public String letter(String caseRef) {
		RightsRequest request = this.progress.of(caseRef);
		String outcome = request.decided() ? request.decision() : request.proposal();
		return this.tables.code("letter-choice",
				Map.of("right", request.right(), "regime", regime(request), "outcome", outcome, "silence",
						this.decisions.silence(caseRef).name(), "refusalCodes",
						request.decided() ? request.decisionCodes() : request.proposalCodes()));
	}

	/**
	 * The outcome as the person is told. Where the letter reads like another one, it is
	 * that one's: the engine knows no more than the letter says.
	 */
	public String outcomeAsTold(String caseRef) {
		RightsRequest request = this.progress.of(caseRef);
		if (!request.decided() || !request.right().equals("R-ACCESS")) {
			return request.decision();
		}
		return switch (letter(caseRef)) {
			case "NCND" -> "NO_DATA";
			case "PARTIAL_SILENT", "PARENT_NEUTRAL" -> "GRANTED_FULL";
			default -> request.decision();
		};
	}

	/** As the triage found; else by the leg that the request came in under. */
	private String regime(RightsRequest request) {
		return this.steps.latest(request.caseRef(), TRIAGE)
			.map((triage) -> this.tables.code("regime-choice", ticked(List.of(triage), REGIME)))
			.orElseGet(() -> request.legs().contains(Regime.UKGDPR) ? Regime.UKGDPR.name() : Regime.PART3.name());
	}

	private static Map<String, Boolean> ticked(Collection<DoneStep> newestFirst, List<String> names) {
		Map<String, Boolean> ticked = new HashMap<>();
		names.forEach((name) -> newestFirst.stream()
			.filter((step) -> step.codes().get(name) instanceof Boolean)
			.findFirst()
			.ifPresent((step) -> ticked.put(name, step.flag(name))));
		return ticked;
	}

}
