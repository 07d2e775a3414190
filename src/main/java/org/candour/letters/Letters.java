package org.candour.letters;

import java.util.List;
import java.util.Optional;

import org.candour.documents.DocumentId;

/**
 * Writes letters as PDF and keeps them with the documents of the case. What they say
 * comes from an {@link AnswerFactsSource}.
 */
public interface Letters {

	/**
	 * The cover sheet of an answer that discloses. From then on the released documents
	 * are final. Written once: asking again gives the same one.
	 */
	LetterInfo coverSheet(String caseRef);

	/**
	 * Tells the body that its order or notice is being looked at again. Written once.
	 */
	LetterInfo challenge(String caseRef);

	/**
	 * The answer that discloses nothing, or says why an order or notice is not obeyed.
	 * Written once.
	 */
	LetterInfo refusal(String caseRef);

	/**
	 * The answer as it would go out with these facts, kept to be read before it is
	 * approved: the same file until it would say something else.
	 */
	DocumentId prepare(AnswerFacts facts);

	/** The answer was not sent after all: another one will be written. */
	void takeBack(String caseRef);

	/** The notice that a request is incomplete. A new one each time it is returned. */
	LetterInfo returnNotice(String caseRef);

	/** The letter that tells the subject. A new one each time. */
	LetterInfo telling(String caseRef);

	/**
	 * The minimum that protects a life. From then on nothing else is released with it.
	 */
	LetterInfo minimum(String caseRef);

	/** The letter to the recipient about a correction. A new one each time. */
	LetterInfo correction(String caseRef);

	/** The letters of a case, oldest first. */
	List<LetterInfo> ofCase(String caseRef);

	Optional<LetterInfo> latest(String caseRef, LetterKind kind);

}
