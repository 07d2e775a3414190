package org.candour.web;

import java.util.List;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Turns what our own JSON interfaces throw into problems (RFC 9457). */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Problems {

	@ExceptionHandler
	ResponseEntity<ProblemDetail> problem(ApiProblem problem) {
		return problem.answer();
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException ex) {
		return new ApiProblem(ProblemType.MALFORMED_REQUEST, "The body of the request is not the JSON expected here.",
				List.of(JsonFaults.of(ex.getCause())))
			.answer();
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> parameter(MethodArgumentTypeMismatchException ex) {
		return parameter(ex.getName(), "format", "The value does not have the form it must have.");
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> parameter(MissingServletRequestParameterException ex) {
		return parameter(ex.getParameterName(), "required", "This is required.");
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> changedMeanwhile(ConcurrencyFailureException ex, WebRequest request) {
		boolean conditional = request.getHeader(HttpHeaders.IF_MATCH) != null;
		return new ApiProblem(conditional ? ProblemType.PRECONDITION_FAILED : ProblemType.NOT_POSSIBLE_NOW,
				"It was changed at the same moment. Read it again.")
			.answer();
	}

	private static ResponseEntity<ProblemDetail> parameter(String name, String rule, String sentence) {
		return new ApiProblem(ProblemType.INVALID_PARAMETER, "A parameter is missing or not valid.",
				List.of(Fault.in(name, rule, sentence)))
			.answer();
	}

}
