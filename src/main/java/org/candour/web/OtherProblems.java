package org.candour.web;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Everything else that goes wrong under {@code /api}: what the framework refuses, and
 * what nobody foresaw. The log gets the kinds and places of errors but not their
 * messages, which may hold what was sent.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class OtherProblems {

	private static final Logger logger = LoggerFactory.getLogger(OtherProblems.class);

	private static final int FRAMES = 12;

	private static final Map<Integer, ProblemType> BY_STATUS = Map.of(404, ProblemType.NOT_FOUND, 405,
			ProblemType.METHOD_NOT_ALLOWED, 406, ProblemType.NOT_ACCEPTABLE, 413, ProblemType.TOO_LARGE, 415,
			ProblemType.UNSUPPORTED_MEDIA_TYPE, 503, ProblemType.UNAVAILABLE);

	@ExceptionHandler
	ResponseEntity<ProblemDetail> other(Exception ex, HttpServletRequest request) throws Exception {
		if (ex instanceof AccessDeniedException || ex instanceof AuthenticationException
				|| !request.getRequestURI().startsWith("/api/")) {
			throw ex;
		}
		if (ex instanceof ErrorResponse refused) {
			return refused(refused);
		}
		if (DatabaseDown.is(ex)) {
			return DatabaseDown.problem().answer();
		}
		log(ex);
		return new ApiProblem(ProblemType.INTERNAL_ERROR,
				"Something went wrong on our side. Nothing was changed; try again.")
			.answer();
	}

	private static ResponseEntity<ProblemDetail> refused(ErrorResponse refused) {
		int status = refused.getStatusCode().value();
		ProblemType type = BY_STATUS.getOrDefault(status,
				(status < 500) ? ProblemType.MALFORMED_REQUEST : ProblemType.INTERNAL_ERROR);
		HttpHeaders headers = new HttpHeaders();
		headers.setAllow(refused.getHeaders().getAllow());
		headers.setAccept(refused.getHeaders().getAccept());
		ResponseEntity<ProblemDetail> answer = new ApiProblem(type, type.title() + ".").answer();
		return ResponseEntity.status(answer.getStatusCode()).headers(headers).body(answer.getBody());
	}

	private static void log(Throwable thrown) {
		StringBuilder trace = new StringBuilder();
		for (Throwable at = thrown; at != null; at = at.getCause()) {
			trace.append("\n").append(at.getClass().getName());
			StackTraceElement[] frames = at.getStackTrace();
			for (int i = 0; i < Math.min(frames.length, FRAMES); i++) {
				trace.append("\n    at ").append(frames[i]);
			}
		}
		logger.error("A request failed.{}", trace);
	}

}
