package org.candour.web.branding;

/** The configured name or mark cannot be shown; the message says why. */
class UnfitBranding extends IllegalStateException {

	UnfitBranding(String message) {
		super(message);
	}

}
