package org.candour.law;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends a start with broken law files in plain lines instead of a stack trace. */
class LawInvalidAnalyzer extends AbstractFailureAnalyzer<LawInvalid> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, LawInvalid cause) {
		return new FailureAnalysis(cause.getMessage(), "Correct the rows named above; docs/law.md says how.", cause);
	}

}
