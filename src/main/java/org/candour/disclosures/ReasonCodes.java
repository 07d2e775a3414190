package org.candour.disclosures;

import java.util.List;
import java.util.regex.Pattern;

import org.candour.cases.RuleBroken;

/** Checks that reason codes are codes of the catalogue. */
final class ReasonCodes {

	private static final Pattern DR = Pattern.compile("DR-(0[1-9]|1[0-9]|20)");

	private ReasonCodes() {
	}

	/** The codes, if each is known. */
	static List<String> known(List<String> codes) {
		codes.stream().filter((code) -> !DR.matcher(code).matches()).findFirst().ifPresent((code) -> {
			throw new RuleBroken("DR", "There is no such reason code in the catalogue.");
		});
		return codes.stream().distinct().sorted().toList();
	}

	/** The codes, which must be known and at least one. */
	static List<String> atLeastOne(List<String> codes) {
		if (codes.isEmpty()) {
			throw new RuleBroken("DR", "Give at least one reason code (DR) for what is not disclosed.");
		}
		return known(codes);
	}

}
