package org.candour.cases.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.candour.cases.RuleBroken;
import org.candour.staff.Action;

/**
 * What a step demands of whoever completes it: to be allowed the action, to give codes
 * out of a known set, to write reasons.
 */
public record StepRequirement(Action action, List<Code> codes, List<Text> texts) {

	/** What a person does in each of these steps. */
	public static Map<String, Action> duties(Map<String, StepRequirement> steps) {
		return steps.entrySet()
			.stream()
			.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, (step) -> step.getValue().action()));
	}

	public static StepRequirement of(Action action) {
		return new StepRequirement(action, List.of(), List.of());
	}

	/** A code out of a known set; null for any, such as a day. */
	public StepRequirement code(String name, String label, Set<String> known) {
		return new StepRequirement(this.action, plus(this.codes, new Code(name, label, known)), this.texts);
	}

	/** A text that must be written. */
	public StepRequirement text(String name, String label) {
		return new StepRequirement(this.action, this.codes, plus(this.texts, new Text(name, label)));
	}

	/**
	 * Checks what was entered.
	 * @throws RuleBroken naming the first field that is missing or not one of the choices
	 */
	public void check(StepSubmission submission) {
		for (Code code : this.codes) {
			String given = submission.code(code.name())
				.orElseThrow(() -> new RuleBroken(code.name(), "Choose: %s.".formatted(code.label())));
			if (code.known() != null && !code.known().contains(given)) {
				throw new RuleBroken(code.name(), "This is not one of the choices: %s.".formatted(code.label()));
			}
		}
		for (Text text : this.texts) {
			submission.text(text.name())
				.orElseThrow(() -> new RuleBroken(text.name(), "Write down: %s.".formatted(text.label())));
		}
	}

	private static <T> List<T> plus(List<T> list, T more) {
		List<T> longer = new ArrayList<>(list);
		longer.add(more);
		return List.copyOf(longer);
	}

	public record Code(String name, String label, Set<String> known) {
	}

	public record Text(String name, String label) {
	}

}
