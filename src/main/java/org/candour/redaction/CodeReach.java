package org.candour.redaction;

import org.candour.cases.CaseFile;
import org.candour.law.Exemption;

/** Port to the module of a case: what it knows of a code beyond its being in force. */
public interface CodeReach {

	/**
	 * Whether an exemption can withhold anything in the case.
	 * @return true also for cases of which the module knows nothing
	 */
	boolean reaches(CaseFile file, Exemption exemption);

}
