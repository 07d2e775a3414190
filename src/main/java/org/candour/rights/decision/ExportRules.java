package org.candour.rights.decision;

import org.candour.cases.RuleBroken;
import org.candour.cases.steps.StepSubmission;
import org.candour.documents.FileType;
import org.candour.release.Account;
import org.candour.release.Compositions;
import org.candour.release.Fate;
import org.candour.release.FoundFile;

import org.springframework.stereotype.Component;

/**
 * What is demanded of a portable copy: where something is given, a file of the format
 * that was chosen is in the Case tab and leaves (Art 20(1)).
 */
@Component
class ExportRules {

	private final Compositions compositions;

	ExportRules(Compositions compositions) {
		this.compositions = compositions;
	}

	/**
	 * Checks the copy.
	 * @throws RuleBroken if no such file leaves, or something stands in its way
	 */
	void check(StepSubmission step) {
		FileType format = FileType.valueOf(step.code("exportFormat").orElseThrow());
		Account account = this.compositions.account(step.caseRef());
		boolean gives = account.files().stream().anyMatch((file) -> file.fate().leaves());
		if (gives && account.files().stream().noneMatch((file) -> leavesAs(file, format))) {
			throw new RuleBroken("ART20-1",
					"No %s file leaves: add the copy in the Case tab, and name it in an item that is released."
						.formatted(format));
		}
		account.requirePrepared();
	}

	private static boolean leavesAs(FoundFile file, FileType format) {
		return file.fate() == Fate.GIVEN && file.document().type() == format;
	}

}
