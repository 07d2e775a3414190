package org.candour.delivery;

import java.util.Optional;

import org.candour.documents.DocumentId;
import org.candour.letters.RightsLetterKind;

/** Port to the module whose answers have a schedule that goes with the letter. */
public interface AnswerSchedules {

	/**
	 * Writes the schedules of an answer and gives the one that the person reads.
	 * @param letter that goes with the answer; the schedule says no more than it may
	 * @return none if there is nothing to list, or the letter is silent about whether
	 * anything is held
	 */
	Optional<DocumentId> write(String caseRef, RightsLetterKind letter);

}
