package org.candour.matching;

import java.util.Set;

/**
 * An exercise to be opened.
 *
 * @param programme code of the programme
 * @param recordTypes codes of the kinds of record that are asked for
 * @param requirement what the requirement or the agreement says
 */
public record NewExercise(String programme, Set<String> recordTypes, String requirement) {

	public NewExercise {
		recordTypes = (recordTypes != null) ? Set.copyOf(recordTypes) : Set.of();
	}

}
