package org.candour.cases.steps;

import java.time.Instant;
import java.util.OptionalInt;

/**
 * Port to the module that keeps what searches found: how much of it is on file. A number
 * that somebody enters is compared with it.
 */
public interface FiledRecords {

	/**
	 * How many records a service has filed.
	 * @param since counted from this moment, in UTC
	 * @return empty if what is found is not filed in cases of this kind
	 */
	OptionalInt of(String caseRef, String service, Instant since);

}
