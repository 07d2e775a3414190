package org.candour.delivery;

import java.util.Optional;

/** Port to each module that decides: what its answers would say now. */
public interface AnswerDrafts {

	/**
	 * Writes what would leave. It is the same file until it would say something else.
	 * @param supposed what somebody is about to decide, or null: what is decided, or else
	 * proposed
	 * @return empty if the case is another module's, or nothing is proposed yet
	 */
	Optional<AnswerDraft> of(String caseRef, SupposedDecision supposed);

	/** Whom the answer goes to, in words; empty if the case is another module's. */
	Optional<String> recipient(String caseRef);

}
