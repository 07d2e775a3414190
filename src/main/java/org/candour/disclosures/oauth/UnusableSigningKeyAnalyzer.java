package org.candour.disclosures.oauth;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends a start without a usable signing key in one clear line. */
class UnusableSigningKeyAnalyzer extends AbstractFailureAnalyzer<UnusableSigningKey> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, UnusableSigningKey cause) {
		return new FailureAnalysis(cause.getMessage(), null, cause);
	}

}
