package org.candour.engine.http;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before the engine's web applications and their REST interface. Lets through what
 * is on the list, with a body that hides no expression (CVE-2026-109432), and refuses the
 * rest: deployments, administration, setup (CVE-2026-77226), starts, messages, batches.
 */
class CamundaFence extends OncePerRequestFilter {

	private static final Logger log = LoggerFactory.getLogger(CamundaFence.class);

	private static final String BASE = "/camunda";

	private static final String ENGINE = "/api/engine/engine/default/";

	/** Where Tasklist asks for tasks. */
	private static final String TASKS = ENGINE + "(task|filter/[^/]+)(/list|/count)?";

	private final AllowedRequests allowed = new AllowedRequests();

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!this.allowed.contain(request.getMethod(), path(request))) {
			log.warn("Refused {} on the engine's web applications", request.getMethod());
			refuse(response, HttpStatus.FORBIDDEN, "This is not offered here.");
			return;
		}
		if (!ownPlugin(request) && !plainOrJson(request.getContentType())) {
			refuse(response, HttpStatus.BAD_REQUEST, "Only JSON is accepted.");
			return;
		}
		Optional<String> wrong = wrongInAddress(request);
		if (wrong.isPresent()) {
			refuse(response, HttpStatus.BAD_REQUEST, wrong.get());
			return;
		}
		if (holdsNul(request)) {
			refuse(response, HttpStatus.BAD_REQUEST, JsonBody.NO_NUL);
			return;
		}
		if (carriesNoBody(request)) {
			chain.doFilter(bounded(request), response);
			return;
		}
		withBody(request, response, chain);
	}

	private void withBody(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		if (ownPlugin(request)) {
			chain.doFilter(request, response);
			return;
		}
		byte[] content = request.getInputStream().readNBytes(JsonBody.LONGEST + 1);
		boolean texts = path(request).endsWith("/submit-form") || path(request).endsWith("/complete");
		Optional<String> wrong = (content.length == 0) ? Optional.empty()
				: JsonBody.whatIsWrong(content, texts, holdsVariables(request));
		if (wrong.isPresent()) {
			refuse(response, HttpStatus.BAD_REQUEST, wrong.get());
			return;
		}
		chain.doFilter(new ReadBody(bounded(request), (content.length > 0) ? meant(path(request), content) : content),
				response);
	}

	/** The body as its sender means it. */
	private static byte[] meant(String path, byte[] content) throws IOException {
		if (path.endsWith("/submit-form")) {
			return SubmittedForm.withoutEmptyTypes(content);
		}
		return path.matches(TASKS) ? SearchedTasks.byReference(content) : content;
	}

	/** The engine reads the address itself, not the parameters that were read clean. */
	private static boolean holdsNul(HttpServletRequest request) {
		return request.getQueryString() != null && request.getQueryString().contains("%00");
	}

	private static Optional<String> wrongInAddress(HttpServletRequest request) {
		List<String> names = Collections.list(request.getParameterNames());
		if (names.stream().anyMatch(JsonBody::namesAnExpression)) {
			return Optional.of(JsonBody.NO_EXPRESSIONS);
		}
		boolean ordered = names.stream()
			.filter("sortBy"::equalsIgnoreCase)
			.flatMap((name) -> Arrays.stream(request.getParameterValues(name)))
			.anyMatch(JsonBody::asksForValues);
		boolean asked = ordered || names.stream().anyMatch(JsonBody::asksForValues);
		return (asked && !holdsVariables(request)) ? Optional.of(JsonBody.NO_VARIABLES) : Optional.empty();
	}

	/**
	 * Whether what is asked for or sent are variables themselves: the engine checks for
	 * each whether the person may read it.
	 */
	private static boolean holdsVariables(HttpServletRequest request) {
		return ownPlugin(request) || path(request)
			.matches(ENGINE + "(task/[^/]+/(form-variables|submit-form|complete)|(history/)?variable-instance(/.*)?)");
	}

	/** A body without a type is read as JSON, as the engine would. */
	private static boolean plainOrJson(String type) {
		return type == null || type.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_JSON_VALUE);
	}

	private static boolean carriesNoBody(HttpServletRequest request) {
		return request.getMethod().equals("GET") || request.getMethod().equals("HEAD")
				|| request.getMethod().equals("OPTIONS");
	}

	private static HttpServletRequest bounded(HttpServletRequest request) {
		return path(request).matches("/api/(engine/engine|cockpit/plugin/base)/default/.*") ? new BoundedList(request)
				: request;
	}

	/** Our own plugins take files and check their requests for themselves. */
	private static boolean ownPlugin(HttpServletRequest request) {
		return path(request).matches("/api/(tasklist|cockpit)/plugin/candour/default/.*");
	}

	private static String path(HttpServletRequest request) {
		String path = request.getServletPath() + ((request.getPathInfo() != null) ? request.getPathInfo() : "");
		return path.startsWith(BASE) ? path.substring(BASE.length()) : path;
	}

	private static void refuse(HttpServletResponse response, HttpStatus status, String sentence) throws IOException {
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		response.getWriter().write("{\"type\":\"Refused\",\"message\":\"" + sentence + "\"}");
	}

}
