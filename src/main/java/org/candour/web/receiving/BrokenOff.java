package org.candour.web.receiving;

import java.io.IOException;

import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/**
 * Whoever waits for an answer may go away. Nobody is left to be told, and nothing is
 * wrong on our side: one line of the log says enough.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class BrokenOff {

	private static final Logger log = LoggerFactory.getLogger(BrokenOff.class);

	@ExceptionHandler({ ClientAbortException.class, AsyncRequestNotUsableException.class })
	void gone(IOException ex) {
		note();
	}

	static void note() {
		log.info("A client went away before its answer was complete.");
	}

	/** Whether the client going away is what went wrong. */
	static boolean is(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof ClientAbortException || cause instanceof AsyncRequestNotUsableException) {
				return true;
			}
		}
		return false;
	}

}
