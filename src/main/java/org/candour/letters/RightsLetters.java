package org.candour.letters;

import java.util.List;
import java.util.Optional;

import org.candour.documents.DocumentId;

/**
 * Writes the letters of rights cases, complaints, regulator cases and breaches: as PDF
 * among the documents of the case, in large print or with a plain text beside it if the
 * person wants it so (N-11). What they say comes from a {@link RightsFactsSource}.
 */
public interface RightsLetters {

	/** The occasion of a letter that there is only one of. */
	String ONLY = "1";

	/**
	 * Writes a letter once: asking again for the same occasion gives the same one.
	 * @param occasion short code, such as {@code 2} for the second question or the id of
	 * a recipient
	 * @throws FactsMissing if no module knows the case
	 * @throws LetterUnfit if the facts may not be said in a letter of this kind
	 */
	RightsLetter write(String caseRef, RightsLetterKind kind, String occasion);

	/** Writes a letter of which a case has only one. */
	default RightsLetter write(String caseRef, RightsLetterKind kind) {
		return write(caseRef, kind, ONLY);
	}

	/**
	 * The letter as it would go out now, kept to be read before it is approved: the same
	 * file until it would say something else.
	 * @throws FactsMissing if no module knows the case
	 * @throws LetterUnfit if the facts may not be said in a letter of this kind
	 */
	DocumentId prepare(String caseRef, RightsLetterKind kind);

	/**
	 * Makes a prepared letter the one that is written; the bytes are those that were
	 * read. Doing it again gives the same one.
	 */
	RightsLetter writePrepared(String caseRef, DocumentId prepared);

	/** The letter as it would be written now, marked as a draft and not kept. */
	byte[] draft(String caseRef, RightsLetterKind kind, String occasion);

	/** Oldest first. */
	List<RightsLetter> ofCase(String caseRef);

	Optional<RightsLetter> latest(String caseRef, RightsLetterKind kind);

	/** The letter that is proposed or decided in a case, for a preview. */
	Optional<RightsLetterKind> proposed(String caseRef);

	/** The plain text beside a letter, if the person's format is made from one. */
	Optional<String> plainText(String caseRef, RightsLetter letter);

}
