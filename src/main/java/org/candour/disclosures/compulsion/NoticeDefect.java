package org.candour.disclosures.compulsion;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What may be wrong with an order or notice, and the code under which the body reads it.
 */
public enum NoticeDefect {

	NOT_REAL("DR-01", "It could not be confirmed that it comes from whom it names."),
	WRONG_ADDRESSEE("DR-17", "It is not addressed to the council."),
	NO_APPROVAL("DR-17", "The approval that the power asks for is not shown."),
	SHORT_PERIOD("DR-17", "It leaves less time than the Act asks for."),
	CONTENT_MISSING("DR-17", "It lacks what the Act says it must contain."),
	TOO_JUNIOR("DR-04", "It was given by somebody below the level that the power asks for."),
	OUTSIDE_POWER("DR-03", "It asks for what the power does not reach."),
	DUTY_NOT_REACHED("DR-03", "The duty does not bind the council in this case."),
	SUBJECT_UNKNOWN("DR-08", "Nobody can be identified from it.");

	private final String refusal;

	private final String words;

	NoticeDefect(String refusal, String words) {
		this.refusal = refusal;
		this.words = words;
	}

	/** Code of the refusal (section 7.6). */
	public String refusal() {
		return this.refusal;
	}

	/** As the body reads it. */
	String words() {
		return this.words;
	}

	static Optional<NoticeDefect> of(String code) {
		return Arrays.stream(values()).filter((defect) -> defect.name().equals(code)).findFirst();
	}

	/** The defects named; what is no defect is left out. */
	public static List<NoticeDefect> all(Collection<String> codes) {
		return codes.stream().flatMap((code) -> of(code).stream()).toList();
	}

}
