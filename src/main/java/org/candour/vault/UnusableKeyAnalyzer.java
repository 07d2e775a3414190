package org.candour.vault;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends a start without a usable key in one clear line instead of a stack trace. */
class UnusableKeyAnalyzer extends AbstractFailureAnalyzer<UnusableKeyEncryptionKey> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, UnusableKeyEncryptionKey cause) {
		return new FailureAnalysis(cause.getMessage(), "See the section on keys in docs/architecture.md.", cause);
	}

}
