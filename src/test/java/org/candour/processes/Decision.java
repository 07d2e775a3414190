package org.candour.processes;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;

/** One decision table, asked on the real engine. */
final class Decision {

	private final String id;

	Decision(String id) {
		this.id = id;
	}

	Collection<Rule> rules() {
		return Dmn.readModelFromFile(ModelFiles.in("processes/decisions", "/" + this.id + ".dmn").get(0).toFile())
			.getModelElementsByType(Rule.class);
	}

	List<String> codes(Map<String, Object> facts) {
		return evaluate(facts).collectEntries("code");
	}

	String level(Map<String, Object> facts) {
		return evaluate(facts).getSingleResult().getEntry("level");
	}

	String answer(Map<String, Object> facts) {
		return evaluate(facts).getSingleResult().getSingleEntry();
	}

	private DmnDecisionTableResult evaluate(Map<String, Object> facts) {
		DecisionService decisions = ModelEngine.start().getDecisionService();
		return decisions.evaluateDecisionTableByKey(this.id, facts);
	}

}
