package org.candour.disclosures.oauth;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Function;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.candour.web.ApiProblem;
import org.candour.web.ProblemType;
import org.candour.web.ProblemWriter;
import org.candour.web.RateLimits;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Allows each sender so many requests a minute, on this server. A burst may use up the
 * minute's allowance at once; after that it fills up evenly.
 */
final class RequestLimit extends OncePerRequestFilter {

	private final int perMinute;

	private final Function<HttpServletRequest, String> sender;

	private final ProblemWriter problems;

	private final RateLimits allowances;

	private RequestLimit(int perMinute, Function<HttpServletRequest, String> sender, ProblemWriter problems) {
		this.perMinute = perMinute;
		this.sender = sender;
		this.problems = problems;
		this.allowances = new RateLimits(perMinute, Duration.ofMinutes(1));
	}

	static RequestLimit byAddress(int perMinute, ProblemWriter problems) {
		return new RequestLimit(perMinute, ServletRequest::getRemoteAddr, problems);
	}

	/** All clients of a body share its allowance. */
	static RequestLimit byBody(int perMinute, ProblemWriter problems) {
		return new RequestLimit(perMinute, (request) -> body(), problems);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String who = this.sender.apply(request);
		if (who == null) {
			chain.doFilter(request, response);
			return;
		}
		long seconds = this.allowances.take(who);
		if (seconds == 0) {
			chain.doFilter(request, response);
			return;
		}
		this.problems.write(new ApiProblem(ProblemType.TOO_MANY_REQUESTS,
				"At most %d requests a minute are answered. Try again after the time in Retry-After."
					.formatted(this.perMinute))
			.withRetryAfter(seconds), response);
	}

	private static String body() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication instanceof CallerToken token) ? token.getPrincipal().body().id() : null;
	}

}
