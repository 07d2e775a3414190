package org.candour.web;

import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.MDC;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request an id, the caller's own if it is harmless. It stands in the answer,
 * in every problem and in the log.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Correlation extends OncePerRequestFilter {

	static final String HEADER = "X-Correlation-Id";

	private static final String LOGGED_AS = "correlation";

	private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{8,64}");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String sent = request.getHeader(HEADER);
		String id = (sent != null && HARMLESS.matcher(sent).matches()) ? sent : UUID.randomUUID().toString();
		response.setHeader(HEADER, id);
		MDC.put(LOGGED_AS, id);
		try {
			chain.doFilter(request, response);
		}
		finally {
			MDC.remove(LOGGED_AS);
		}
	}

	/** The current request's id as the instance of a problem, or null. */
	static URI instance() {
		String id = MDC.get(LOGGED_AS);
		return URI.create("urn:candour:request:" + ((id != null) ? id : "unknown"));
	}

}
