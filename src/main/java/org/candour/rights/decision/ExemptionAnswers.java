package org.candour.rights.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.candour.cases.steps.StepContent;

/** Exemptions for a request as a whole that follow from answers in a step. */
final class ExemptionAnswers {

	private static final Map<String, String> OBJECTIONS = Map.of("COMPELLING", "UKGDPR-A21-1-CG", "LEGAL_CLAIMS",
			"UKGDPR-A21-1-LC");

	private ExemptionAnswers() {
	}

	static List<String> of(StepContent step) {
		List<String> codes = new ArrayList<>();
		step.code("erasureLimit").filter((code) -> !code.equals("NONE")).ifPresent(codes::add);
		step.code("balance").map(OBJECTIONS::get).ifPresent(codes::add);
		if (step.flag("evidenceNeeded")) {
			codes.add(step.codes().containsKey("accuracy") ? "DPA18-SEC46-4" : "DPA18-SEC47-2");
		}
		return codes;
	}

}
