package org.candour.cases;

import java.util.Map;

/**
 * Port to every module that keeps rows of cases: what goes with a case when it is
 * disposed of. What a module leaves tells of nobody; what was sealed under the case's key
 * cannot be read any more at that moment.
 */
public interface CaseErasure {

	/**
	 * Deletes the rows that tell of people, or empties them where figures need the rest,
	 * within the caller's transaction. Harmless when done twice.
	 * @return how many there were, by a word for what they are
	 */
	Map<String, Integer> destroy(String caseRef);

}
