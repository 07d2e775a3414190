package org.candour.documents;

import java.util.regex.Pattern;

import org.candour.cases.RuleBroken;

/**
 * What becomes of a record found, and why it is not part of the answer.
 *
 * @param code exemption or refusal code; required to exclude
 * @param reason in words; required to exclude, sealed when stored
 */
public record ReleaseMark(Release release, String code, String reason) {

	private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.:/-]{1,80}");

	private static final int LONGEST = 4000;

	public ReleaseMark {
		if (release == null) {
			throw new RuleBroken("RELEASE", "Say whether it leaves whole, leaves redacted or is withheld.");
		}
		if (code != null && !code.isBlank() && !CODE.matcher(code).matches()) {
			throw new RuleBroken("RELEASE-REASON", "There is no such code.");
		}
		if (reason != null && reason.length() > LONGEST) {
			throw new RuleBroken("RELEASE-REASON", "A reason has at most 4,000 characters.");
		}
	}

	public static ReleaseMark include() {
		return new ReleaseMark(Release.INCLUDE, null, null);
	}

	/** Leaves as its redacted copy, whether or not there is one yet. */
	public static ReleaseMark redact() {
		return new ReleaseMark(Release.REDACT, null, null);
	}

	public static ReleaseMark exclude(String code, String reason) {
		return new ReleaseMark(Release.EXCLUDE, code, reason);
	}

}
