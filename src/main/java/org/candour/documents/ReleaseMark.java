package org.candour.documents;

import java.util.regex.Pattern;

import org.candour.cases.RuleBroken;

/**
 * Whether a document is part of the answer, and why not.
 *
 * @param code exemption or refusal code; required to exclude
 * @param reason in words; required to exclude, sealed when stored
 */
public record ReleaseMark(Release release, String code, String reason) {

	private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.:/-]{1,80}");

	private static final int LONGEST = 4000;

	public ReleaseMark {
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

	public static ReleaseMark exclude(String code, String reason) {
		return new ReleaseMark(Release.EXCLUDE, code, reason);
	}

}
