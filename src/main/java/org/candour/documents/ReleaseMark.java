package org.candour.documents;

/**
 * Whether a document is part of the answer, and why not.
 *
 * @param code exemption or refusal code; required to exclude
 * @param reason in words; required to exclude, sealed when stored
 */
public record ReleaseMark(Release release, String code, String reason) {

	public static ReleaseMark include() {
		return new ReleaseMark(Release.INCLUDE, null, null);
	}

	public static ReleaseMark exclude(String code, String reason) {
		return new ReleaseMark(Release.EXCLUDE, code, reason);
	}

}
