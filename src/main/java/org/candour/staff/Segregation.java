package org.candour.staff;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Segregation of duties: what a person may not do although the role allows it, because of
 * what the same person did before or is to the case.
 */
public final class Segregation {

	/** SD1: the approver was never handler, reviewer or searcher on the case. */
	private static final Set<Action> PREPARES = Collections.unmodifiableSet(EnumSet.of(Action.HANDLE,
			Action.VERIFY_REQUESTER, Action.REDACT, Action.UPLOAD_SEARCH_RESULT, Action.RELEASE));

	/** Deciding: by an approver, or by legal services about an order of a court. */
	private static final Set<Action> DECIDES = Collections
		.unmodifiableSet(EnumSet.of(Action.APPROVE, Action.DECIDE_COMPELLED));

	private static final Map<String, String> SENTENCES = Map.of("SD1",
			"Whoever prepared a case cannot approve it, and whoever approved it cannot prepare it: somebody else must take this step.",
			"SD2", "The data protection officer advises and never decides.", "SD6",
			"An administrator of the system does not work on cases.", "SD7",
			"You are linked to this case and have no access to it.");

	private Segregation() {
	}

	/**
	 * The rule that stands in the way, if one does.
	 * @param done what this person already did on this case
	 * @param linked whether the person is linked to the case: subject, relative, line
	 * manager, complainant
	 */
	public static Optional<String> breach(Person person, Action action, Set<Action> done, boolean linked) {
		if (linked) {
			return Optional.of("SD7");
		}
		if (person.is(Role.ADMINISTRATOR)) {
			return Optional.of("SD6");
		}
		if (DECIDES.contains(action) && (person.is(Role.DPO) || person.is(Role.DEPUTY_DPO))) {
			return Optional.of("SD2");
		}
		boolean approvesOwnWork = DECIDES.contains(action) && done.stream().anyMatch(PREPARES::contains);
		boolean preparesWhatWasApproved = PREPARES.contains(action) && done.stream().anyMatch(DECIDES::contains);
		return (approvesOwnWork || preparesWhatWasApproved) ? Optional.of("SD1") : Optional.empty();
	}

	/** The rule in a sentence for the person it stops. */
	public static String sentence(String rule) {
		return SENTENCES.get(rule);
	}

}
