package org.candour.web.receiving;

import java.io.IOException;
import java.net.SocketTimeoutException;

import org.candour.web.ApiProblem;
import org.candour.web.ProblemType;

/** The body of a request does not arrive at the pace it must. */
final class TooSlow extends IOException {

	TooSlow() {
		super("The request arrived too slowly.");
	}

	/** Whether a body that was too slow is what went wrong. */
	static boolean is(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof TooSlow || cause instanceof SocketTimeoutException) {
				return true;
			}
		}
		return false;
	}

	static ApiProblem problem() {
		return new ApiProblem(ProblemType.TOO_SLOW, "The request arrived too slowly. Send it again.");
	}

}
