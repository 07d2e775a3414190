package org.candour.staff;

/** An absence cannot be entered so. The message is a sentence for whoever entered it. */
public class AbsenceRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	AbsenceRefused(String sentence) {
		super(sentence);
	}

}
