package org.candour.law;

/**
 * How soon a request under a power is to be answered.
 *
 * @param slaWorkingDays working days in England, for {@code SERVICE_LEVEL}
 * @param slaHours clock hours, where the day is too long
 * @param urgent what an urgent request gets instead; may be null
 * @param daysIfNoDate calendar days where an order states no date
 * @param workingDaysAtMost working days in England that may not be exceeded
 * @param ukWorkingDaysAtLeast working days of the whole kingdom that a notice must leave
 * @param reviewDays calendar days to ask for a review of a notice
 * @param appealDays calendar days to appeal
 * @param text the rule in words
 */
public record ResponseTime(Rule rule, Integer slaWorkingDays, Integer slaHours, Urgent urgent, Integer daysIfNoDate,
		Integer workingDaysAtMost, Integer ukWorkingDaysAtLeast, Integer reviewDays, Integer appealDays, String text) {

	/** Where the date comes from. */
	public enum Rule {

		SERVICE_LEVEL, AT_MOST, AT_LEAST, STATED_IN_ORDER, STATED_IN_NOTICE, IMMEDIATE, BY_RISK, AS_REASONABLY_REQUIRED,
		REASONABLE_PERIOD_IN_NOTICE, TIMETABLE, AGREED, AS_PRINCIPAL

	}

	/** What an urgent request gets. */
	public enum Urgent {

		SAME_HOUR, SAME_DAY

	}

}
