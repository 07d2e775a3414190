package org.candour.disclosures.oauth;

import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.candour.web.ApiProblem;
import org.candour.web.ProblemType;
import org.candour.web.ProblemWriter;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Allows each sender so many requests a minute, on this server. A burst may use up the
 * minute's allowance at once; after that it fills up evenly.
 */
final class RequestLimit extends OncePerRequestFilter {

	private static final int MOST_SENDERS = 10_000;

	private final int perMinute;

	private final Function<HttpServletRequest, String> sender;

	private final ProblemWriter problems;

	private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
			return size() > MOST_SENDERS;
		}

	});

	private RequestLimit(int perMinute, Function<HttpServletRequest, String> sender, ProblemWriter problems) {
		this.perMinute = perMinute;
		this.sender = sender;
		this.problems = problems;
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
		ConsumptionProbe probe = this.buckets.computeIfAbsent(who, (key) -> bucket()).tryConsumeAndReturnRemaining(1);
		if (probe.isConsumed()) {
			chain.doFilter(request, response);
			return;
		}
		long seconds = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
		this.problems.write(new ApiProblem(ProblemType.TOO_MANY_REQUESTS,
				"At most %d requests a minute are answered. Try again after the time in Retry-After."
					.formatted(this.perMinute))
			.withRetryAfter(seconds), response);
	}

	private Bucket bucket() {
		return Bucket.builder()
			.addLimit((limit) -> limit.capacity(this.perMinute).refillGreedy(this.perMinute, Duration.ofMinutes(1)))
			.build();
	}

	private static String body() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication instanceof CallerToken token) ? token.getPrincipal().body().id() : null;
	}

}
