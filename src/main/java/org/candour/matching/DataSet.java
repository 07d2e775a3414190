package org.candour.matching;

import java.time.Instant;

import org.candour.matching.csv.QualityReport;

/**
 * A kind of record in an exercise: what was given of it, and the extract. It tells of
 * nobody.
 *
 * @param given what a service gave, or null
 * @param extract what was made of it, or null
 */
public record DataSet(RecordType type, GivenFile given, GivenFile extract) {

	/** Whether what was given is good enough to be passed on. */
	public boolean inOrder() {
		return this.given != null && this.given.report().goodEnough(this.type.mostRejectedPercent());
	}

	/**
	 * A file of the exercise.
	 *
	 * @param rows without the line of names
	 * @param size in bytes, unsealed
	 * @param sha256 of the file, in lower-case hexadecimal
	 * @param madeBy who gave it, or {@code system}
	 * @param madeAt in UTC
	 * @param report on a given file; null for an extract
	 */
	public record GivenFile(int rows, long size, String sha256, String madeBy, Instant madeAt, QualityReport report) {
	}

}
