package org.candour.engine.operations;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.camunda.bpm.engine.impl.pvm.PvmTransition;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;

/**
 * Where an instance may be moved to: back, never on. A step may be begun again from
 * another one only if every way through the model to that other one leads through it: so
 * no check, decision or second look can be jumped over, however often the instance went
 * round.
 */
final class WayBack {

	private static final Set<String> STEPS = Set.of("userTask", "serviceTask", "businessRuleTask", "sendTask",
			"callActivity", "subProcess", "multiInstanceBody");

	private final ScopeImpl scope;

	/**
	 * The ways within one process, or within one part of it.
	 * @param scope the process, or the activity that is the part
	 */
	WayBack(ScopeImpl scope) {
		this.scope = scope;
	}

	/**
	 * The steps to which one that stands at another may go back, in the model's order.
	 * @param at id of an activity of this very part
	 */
	List<String> from(String at) {
		return this.scope.getActivities()
			.stream()
			.filter((step) -> STEPS.contains(type(step)))
			.map(ActivityImpl::getId)
			.filter((step) -> step.equals(at) || reached(null).contains(at) && !reached(step).contains(at))
			.toList();
	}

	/** Every activity that can be reached from the start without one of them. */
	private Set<String> reached(String without) {
		Set<String> reached = new HashSet<>();
		Deque<ActivityImpl> open = new ArrayDeque<>();
		this.scope.getActivities()
			.stream()
			.filter((activity) -> type(activity).toLowerCase(Locale.ROOT).endsWith("startevent"))
			.forEach((start) -> visit(start, without, reached, open));
		while (!open.isEmpty()) {
			next(open.pop()).forEach((activity) -> visit(activity, without, reached, open));
		}
		return reached;
	}

	/** Where work goes on after an activity, and after what is caught while it runs. */
	private List<ActivityImpl> next(ActivityImpl from) {
		List<ActivityImpl> next = new ArrayList<>();
		List<ScopeImpl> parts = new ArrayList<>(List.of(from));
		if (type(from).equals("multiInstanceBody")) {
			parts.addAll(from.getActivities());
		}
		for (ScopeImpl part : parts) {
			for (PvmTransition flow : ((ActivityImpl) part).getOutgoingTransitions()) {
				next.add((ActivityImpl) flow.getDestination());
			}
			this.scope.getActivities()
				.stream()
				.filter((event) -> event != part && event.getEventScope() == part)
				.forEach(next::add);
		}
		return next;
	}

	/** What is done several times is reached and left as a whole. */
	private void visit(ActivityImpl activity, String without, Set<String> reached, Deque<ActivityImpl> open) {
		ActivityImpl whole = activity;
		while (whole.getFlowScope() != this.scope && whole.getFlowScope() instanceof ActivityImpl part) {
			whole = part;
		}
		if (!whole.getId().equals(without) && reached.add(whole.getId())) {
			open.push(whole);
		}
	}

	private static String type(ActivityImpl activity) {
		return String.valueOf(activity.getProperty("type"));
	}

}
