package org.candour.web.branding;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends the log of the start in one clear line instead of a stack trace. */
class UnfitBrandingAnalyzer extends AbstractFailureAnalyzer<UnfitBranding> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, UnfitBranding cause) {
		return new FailureAnalysis(cause.getMessage(), null, cause);
	}

}
