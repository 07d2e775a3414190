package org.candour.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends the log of a refused start in one clear line instead of a stack trace. */
class UnsafeStartAnalyzer extends AbstractFailureAnalyzer<UnsafeStart> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, UnsafeStart cause) {
		// no separate action: the sentence itself says what to do and stays the last line
		return new FailureAnalysis(cause.getMessage(), null, cause);
	}

}
