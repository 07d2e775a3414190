package org.candour.statistics;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What is counted; {@code statistics/marks.sql} says how, {@code docs/statistics.md} in
 * words. An open measure counts what is so now; the others count what happened on days.
 */
enum Measure {

	OPEN(true), DUE(true), FINISHING(true), ACK_OPEN(true), REPORT_OPEN(true), ADVICE_OPEN(true),

	RECEIVED_AS, RECEIVED_REGIME, CHANNEL, REQUESTER, CLOSED_AS, CLOSED_REGIME, CLOSED_CHANNEL, CLOSED_REQUESTER,

	ON_TIME, ON_TIME_REGIME, ON_TIME_BODY, ON_TIME_SERVICE, DAYS, EXTENDED, PAUSED_ONCE, PAUSED_DAYS,

	OUTCOME, REFUSAL, EXEMPTION, ITEM, NCND, NCND_CODE,

	BODY, GATEWAY, COMPULSION, DISCLOSURE_CODE, URGENCY, TOLD, REVIEWED_AFTER,

	ESCALATION, ADVICE, NOT_FOLLOWED, ACKNOWLEDGED, BREACH, BREACH_REPORT, REGULATOR_REPLY,

	SEARCH, SEARCH_MINUTES, SEARCH_LATE, CHASER;

	private final boolean open;

	Measure() {
		this(false);
	}

	Measure(boolean open) {
		this.open = open;
	}

	/** The open measures as a list in SQL. */
	static String open() {
		return Arrays.stream(values())
			.filter((measure) -> measure.open)
			.map((measure) -> "'" + measure + "'")
			.collect(Collectors.joining(", "));
	}

}
