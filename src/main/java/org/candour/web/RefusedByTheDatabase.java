package org.candour.web;

import java.io.IOException;
import java.sql.SQLException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * What the database cannot hold was wrong when it came, and who comes second finds it
 * changed: neither is a failure.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class RefusedByTheDatabase {

	private static final Logger log = LoggerFactory.getLogger(RefusedByTheDatabase.class);

	/** PostgreSQL's code for a second row where there may be one. */
	private static final String UNIQUE_VIOLATION = "23505";

	private final FilterRefusals refusals;

	RefusedByTheDatabase(FilterRefusals refusals) {
		this.refusals = refusals;
	}

	@ExceptionHandler
	void refused(DataIntegrityViolationException ex, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		String state = state(ex);
		log.warn("The database refused what a request held (SQL state {}).", state);
		this.refusals.answer(UNIQUE_VIOLATION.equals(state) ? changedMeanwhile() : unfit(), request, response);
	}

	@ExceptionHandler
	void changed(ConcurrencyFailureException ex, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		this.refusals.answer(changedMeanwhile(), request, response);
	}

	private static ApiProblem unfit() {
		return new ApiProblem(ProblemType.MALFORMED_REQUEST,
				"The request holds a character or a value that cannot be kept.");
	}

	private static ApiProblem changedMeanwhile() {
		return new ApiProblem(ProblemType.NOT_POSSIBLE_NOW, "It was changed at the same moment. Read it again.");
	}

	private static String state(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLException sql) {
				return sql.getSQLState();
			}
		}
		return null;
	}

}
