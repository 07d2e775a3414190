package org.candour.engine.jobs;

import org.camunda.bpm.engine.OptimisticLockingException;

import org.candour.cases.RuleBroken;

/**
 * A failure without its message: messages of databases and parsers repeat the values that
 * upset them. What is left is the kind of failure, the rule if one was broken, and where.
 */
class FailureCode extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private FailureCode(String code, StackTraceElement[] where) {
		super(code, null, false, true);
		setStackTrace(where);
	}

	/** The failure as it may be kept. The engine needs to know a lost race as such. */
	static Throwable of(Throwable failure) {
		if (failure == null || failure instanceof FailureCode || failure instanceof OptimisticLockingException) {
			return failure;
		}
		Throwable root = root(failure);
		String code = (root instanceof RuleBroken broken) ? "RuleBroken " + broken.rule()
				: root.getClass().getSimpleName();
		return new FailureCode(code, root.getStackTrace());
	}

	private static Throwable root(Throwable failure) {
		Throwable root = failure;
		while (root.getCause() != null && root.getCause() != root && !(root instanceof RuleBroken)) {
			root = root.getCause();
		}
		return root;
	}

	@Override
	public String toString() {
		return getMessage();
	}

}
