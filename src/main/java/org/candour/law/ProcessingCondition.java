package org.candour.law;

import java.time.LocalDate;
import java.util.List;

/**
 * A condition for special category or criminal-offence data, or for using law-enforcement
 * data again.
 *
 * @param data kinds of data it is for
 * @param policyDocument whether an appropriate policy document is needed
 */
public record ProcessingCondition(String code, String name, String plainWords, String citation, Checked checked,
		boolean enabled, String disabledBecause, LocalDate validFrom, LocalDate validTo, List<Data> data,
		PolicyDocument policyDocument, String note) implements LawRow {

	public ProcessingCondition {
		data = Lists.copy(data);
	}

	/** Kinds of data. */
	public enum Data {

		SPECIAL_CATEGORY, CRIMINAL_OFFENCE, LAW_ENFORCEMENT

	}

	/** Whether an appropriate policy document is needed (DPA Sch 1 Pt 4). */
	public enum PolicyDocument {

		REQUIRED,
		/** Needed, but not for passing data to a competent authority. */
		NOT_FOR_DISCLOSURE, NOT_NEEDED

	}

}
