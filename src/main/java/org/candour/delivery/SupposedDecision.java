package org.candour.delivery;

import java.util.List;

/**
 * What an approver is about to decide: the letter says it, and is read before.
 *
 * @param decision code of the outcome
 * @param codes of the reasons for what is not given
 */
public record SupposedDecision(String decision, List<String> codes) {

	public SupposedDecision {
		codes = (codes != null) ? List.copyOf(codes) : List.of();
	}

}
