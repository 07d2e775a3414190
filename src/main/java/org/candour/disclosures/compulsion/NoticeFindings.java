package org.candour.disclosures.compulsion;

import java.time.LocalDate;
import java.util.List;

import org.candour.deadlines.Step;

/**
 * What the rules find about an order or notice before anybody judges it.
 *
 * @param due day by which it is answered, or null if it has to be stated
 * @param earliest first day that it may lawfully ask for, or null where the Act sets none
 * @param tooShort whether it asks for an answer before that day
 * @param reviewBy last day to ask for its review, or null
 * @param appealBy last day to appeal, or null
 * @param approvalMissing whether the approval shown is not one that the Act asks for
 * @param warnings what is wrong, as sentences for staff
 * @param derivation how the days were reckoned
 */
record NoticeFindings(LocalDate due, LocalDate earliest, boolean tooShort, LocalDate reviewBy, LocalDate appealBy,
		boolean approvalMissing, List<String> warnings, List<Step> derivation) {

	NoticeFindings {
		warnings = List.copyOf(warnings);
		derivation = List.copyOf(derivation);
	}

	/** The last day for whichever remedy has days of its own, or null. */
	LocalDate remedyBy() {
		return (this.reviewBy != null) ? this.reviewBy : this.appealBy;
	}

}
