package org.candour.cases;

import java.util.List;
import java.util.Map;

/**
 * Port to the decision tables, for questions that are asked by the case file and not by a
 * process: nothing of the question or the answer is kept in the engine. Facts that are
 * not given are null.
 */
public interface RuleTables {

	/** The codes of every rule that fits, in the order of the table. */
	List<String> codes(String table, Map<String, ?> facts);

	/** The code of the one rule that fits. */
	String code(String table, Map<String, ?> facts);

}
