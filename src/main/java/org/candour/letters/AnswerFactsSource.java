package org.candour.letters;

import java.util.Optional;

/**
 * Port to the module that decides. Each module that has letters written offers one bean;
 * the first that knows the case is asked.
 */
public interface AnswerFactsSource {

	/** What a letter to the body says, if this is a case of the module's. */
	Optional<AnswerFacts> facts(String caseRef);

	/** What a letter to the subject says, if this is a case of the module's. */
	Optional<TellingFacts> telling(String caseRef);

	/**
	 * What the letter with the minimum that protects a life says, if this is a case of
	 * the module's and such data goes out.
	 */
	default Optional<MinimumFacts> minimum(String caseRef) {
		return Optional.empty();
	}

	/**
	 * What a letter about a correction says, if this is a case of the module's and one
	 * was written.
	 */
	default Optional<CorrectionFacts> correction(String caseRef) {
		return Optional.empty();
	}

}
