package org.candour.web;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * While the database is away, people and programs are told to come back, and the log gets
 * one line for each of them.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class DatabaseDown extends OncePerRequestFilter {

	private static final Logger log = LoggerFactory.getLogger(DatabaseDown.class);

	private static final int TRY_AGAIN_AFTER = 30;

	private final FilterRefusals refusals;

	DatabaseDown(FilterRefusals refusals) {
		this.refusals = refusals;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(request, response);
		}
		catch (ServletException | RuntimeException ex) {
			if (!is(ex)) {
				throw ex;
			}
			this.refusals.answer(problem(), request, response);
		}
	}

	/** Whether no connection to the database is what went wrong. */
	static boolean is(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLTransientConnectionException || cause instanceof CannotCreateTransactionException
					|| (cause instanceof SQLException sql && isOfConnection(sql.getSQLState()))) {
				return true;
			}
		}
		return false;
	}

	/** PostgreSQL's classes for a connection that broke and for a server that stops. */
	private static boolean isOfConnection(String state) {
		return state != null && (state.startsWith("08") || state.startsWith("57P"));
	}

	/** Says so, once. */
	static ApiProblem problem() {
		log.error("A request was refused: the database cannot be reached.");
		return new ApiProblem(ProblemType.UNAVAILABLE,
				"Candour is not available at the moment. Nothing was changed; try again in some minutes.")
			.withRetryAfter(TRY_AGAIN_AFTER);
	}

}
