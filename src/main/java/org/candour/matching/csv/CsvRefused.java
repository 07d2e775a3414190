package org.candour.matching.csv;

/** A file is no table of the kind asked for. The sentence repeats nothing of the file. */
public class CsvRefused extends RuntimeException {

	public CsvRefused(String sentence) {
		super(sentence);
	}

}
