package org.candour.web;

import java.io.IOException;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a path that is written in another way than it needs: with letters as codes,
 * detours or parameters. Those who look at paths must not read the same one differently.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class PlainAddresses extends OncePerRequestFilter {

	/**
	 * Of what RFC 3986 calls unreserved, nothing needs a code, and of controls none is
	 * one.
	 */
	private static final Pattern NOT_PLAIN = Pattern.compile(
			"(?i)%(?:4[1-9a-f]|5[0-9af]|6[1-9a-f]|7[0-9aef]|3[0-9]|2[de]|[01][0-9a-f])|;|//|\\\\|/\\.{1,2}(?:/|$)");

	private final FilterRefusals refusals;

	PlainAddresses(FilterRefusals refusals) {
		this.refusals = refusals;
	}

	static boolean isPlain(String path) {
		return !NOT_PLAIN.matcher(path).find();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (isPlain(request.getRequestURI())) {
			chain.doFilter(request, response);
			return;
		}
		this.refusals.answer(new ApiProblem(ProblemType.MALFORMED_REQUEST, "The path holds what is not taken here."),
				request, response);
	}

}
