package org.candour.documents;

import org.candour.cases.RuleBroken;

/** A file stays closed: no scanner has looked at it, or one has found something in it. */
public class FileQuarantined extends RuleBroken {

	FileQuarantined(ScanVerdict verdict) {
		super("FILE-QUARANTINED",
				(verdict == ScanVerdict.INFECTED)
						? "The virus scanner found something in this file: it is never opened or released."
						: "This file has not been checked for viruses yet: until then it is not opened or released.");
	}

}
