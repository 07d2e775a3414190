package org.candour.letters;

import java.util.Optional;

/**
 * Port to the module whose case it is. Each module that has such letters written offers
 * one bean; the first that knows the case is asked.
 */
public interface RightsFactsSource {

	/**
	 * What a letter says, if this is a case of the module's.
	 * @param occasion tells letters of one kind apart, such as the recipient's id or the
	 * second question; {@code 1} where there is only one
	 */
	Optional<RightsLetterFacts> facts(String caseRef, RightsLetterKind kind, String occasion);

	/** The letter that is proposed or decided and not yet written, for a preview. */
	default Optional<RightsLetterKind> proposed(String caseRef) {
		return Optional.empty();
	}

}
