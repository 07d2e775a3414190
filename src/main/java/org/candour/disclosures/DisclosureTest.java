package org.candour.disclosures;

import java.util.Arrays;
import java.util.List;

/** The thirteen tests of a disclosure, and the step in which each is scored. */
public enum DisclosureTest {

	DT1("call-back-requester"), DT2("check-power"), DT3("check-power"), DT4("check-power"), DT5("weigh-tests"),
	DT6("weigh-tests"), DT7("weigh-tests"), DT8("weigh-tests"), DT9("check-power"), DT10("select-items"),
	DT11("select-items"), DT12("weigh-tests"), DT13("weigh-tests");

	private final String step;

	DisclosureTest(String step) {
		this.step = step;
	}

	/** The step in which it is scored. */
	public String step() {
		return this.step;
	}

	/** Name of the score's code: {@code dt7}; its reasons are {@code dt7Text}. */
	public String code() {
		return "dt" + (ordinal() + 1);
	}

	public String text() {
		return code() + "Text";
	}

	static List<DisclosureTest> scoredIn(String step) {
		return Arrays.stream(values()).filter((test) -> test.step.equals(step)).toList();
	}

}
