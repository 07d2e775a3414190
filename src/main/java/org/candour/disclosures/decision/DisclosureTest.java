package org.candour.disclosures.decision;

import java.util.Arrays;
import java.util.List;

/** The thirteen tests of a disclosure, and the steps in which each is scored. */
public enum DisclosureTest {

	DT1("call-back-requester", "verify-caller", "check-order", "check-notice"),
	DT2("check-power", "check-order", "check-notice"), DT3("check-power", "check-order", "check-notice"),
	DT4("check-power", "check-order", "check-notice"), DT5("weigh-tests"), DT6("weigh-tests"), DT7("weigh-tests"),
	DT8("weigh-tests"), DT9("check-power", "check-order", "check-notice"), DT10("select-items", "collate-scope"),
	DT11("select-items", "collate-scope"), DT12("weigh-tests", "prepare-care-answer", "propose-compliance"),
	DT13("weigh-tests", "prepare-care-answer", "propose-compliance");

	private final List<String> steps;

	DisclosureTest(String... steps) {
		this.steps = List.of(steps);
	}

	/** The steps in which it is scored, each in lifecycles of its own. */
	public List<String> steps() {
		return this.steps;
	}

	/** Name of the score's code: {@code dt7}; its reasons are {@code dt7Text}. */
	public String code() {
		return "dt" + (ordinal() + 1);
	}

	public String text() {
		return code() + "Text";
	}

	public static List<DisclosureTest> scoredIn(String step) {
		return Arrays.stream(values()).filter((test) -> test.steps.contains(step)).toList();
	}

}
