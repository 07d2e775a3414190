package org.candour.disclosures;

import org.candour.cases.Urgency;

/**
 * How requests under one power are handled.
 *
 * @param process id of the process model
 * @param mandatory whether the law compels the council; a voluntary request is never
 * shown as compulsory
 * @param serviceDays working days for the answer; 0 is the same day
 * @param retentionClass class of the disposal schedule
 */
record Lifecycle(String process, boolean mandatory, int serviceDays, String retentionClass) {

	/**
	 * The days for a request of this urgency: what counts in hours is answered the same
	 * day.
	 */
	int serviceDays(Urgency urgency) {
		return (urgency == Urgency.LIFE || urgency == Urgency.HOURS) ? 0 : this.serviceDays;
	}
}
