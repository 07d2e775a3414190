package org.candour.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends the log of the start in one clear line instead of a stack trace. */
class UnusableDataFolderAnalyzer extends AbstractFailureAnalyzer<UnusableDataFolder> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, UnusableDataFolder cause) {
		return new FailureAnalysis(cause.getMessage(), null, cause);
	}

}
