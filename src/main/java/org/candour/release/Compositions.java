package org.candour.release;

import java.util.Optional;

import org.candour.cases.RuleBroken;
import org.candour.documents.FileQuarantined;

/**
 * What would leave, and what has left. Whether the person may see it is the caller's to
 * check beforehand.
 */
public interface Compositions {

	/**
	 * What leaves as things stand; what was frozen if the answer has been put together.
	 * Whoever changes something of it waits until the caller's transaction ends.
	 * @throws RuleBroken naming what stands in the way, by the numbers of items and files
	 */
	Composition of(String caseRef);

	/** What became of every record found, whether or not it may leave yet. */
	Account account(String caseRef);

	/**
	 * Fixes what leaves: from now on nothing that is released of this case changes. Doing
	 * it again changes nothing.
	 * @throws RuleBroken naming what stands in the way
	 * @throws FileQuarantined if a file that would leave stays closed
	 */
	Composition freeze(String caseRef);

	/**
	 * Fixes that no file leaves beside the letter, as when a life is at risk and only the
	 * letter goes. Doing it again changes nothing.
	 */
	Composition freezeNothing(String caseRef);

	/** What was frozen last and stands. */
	Optional<Composition> frozen(String caseRef);

	/**
	 * What was frozen once under this hash, also if a later release took its place.
	 * @param sha256 as {@link Composition#sha256} gave it
	 */
	Optional<Composition> frozen(String caseRef, String sha256);

	/** Lets it change again, because another answer is put together in the same case. */
	void thaw(String caseRef);

	/**
	 * Checks that every file of the frozen answer may be opened.
	 * @throws FileQuarantined if one stays closed
	 */
	void requireOpen(String caseRef);

}
