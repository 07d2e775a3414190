package org.candour.engine.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Whoever asks the engine for one thing that they are not shown gets one answer, whether
 * it stands behind a wall, is for somebody else, or never was. The engine has other words
 * for each.
 */
class OneAbsence extends OncePerRequestFilter {

	static final byte[] ANSWER = "{\"type\":\"NotFound\",\"message\":\"There is no such thing here.\"}"
		.getBytes(StandardCharsets.UTF_8);

	/** One thing of the engine by its id, and what belongs to it. */
	private static final Pattern ONE = Pattern.compile("/camunda/api/engine/engine/default/"
			+ "(task|process-instance|variable-instance|incident|job|history/[a-z-]+)/(?!count$|report$)([^/]+)(/.*)?");

	private final ShownThings things;

	OneAbsence(ShownThings things) {
		this.things = things;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")
				|| !ONE.matcher(request.getRequestURI()).matches();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
		if (shown(request)) {
			chain.doFilter(request, answer);
		}
		else {
			answer.setStatus(HttpStatus.NOT_FOUND.value());
		}
		if (answer.getStatus() >= HttpStatus.BAD_REQUEST.value()
				&& answer.getStatus() != HttpStatus.UNAUTHORIZED.value()) {
			answer.resetBuffer();
			answer.setStatus(HttpStatus.NOT_FOUND.value());
			answer.setContentType(MediaType.APPLICATION_JSON_VALUE);
			answer.getOutputStream().write(ANSWER);
		}
		answer.copyBodyToResponse();
	}

	/** What belongs to a thing is asked for only if the thing itself is shown. */
	private boolean shown(HttpServletRequest request) {
		Matcher one = ONE.matcher(request.getRequestURI());
		return !one.matches() || one.group(3) == null || this.things.show(one.group(1), one.group(2));
	}

}
