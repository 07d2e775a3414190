package org.candour.engine.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * When something is refused, Tasklist and Cockpit show what the engine answers. Leaves
 * the sentence for the person and takes away what the engine puts around it; of a failure
 * that is not a refusal the person learns only that it happened. What is not there, and
 * what somebody else changed at the same moment, are failures to the engine and none to
 * us.
 */
class PlainRefusals extends OncePerRequestFilter {

	private static final Logger log = LoggerFactory.getLogger(PlainRefusals.class);

	static final String FAILED = "This did not work, and nothing was changed. Try again, or tell your administrator.";

	static final String DONE = "This step is done, or it is not for you. Look at your list again.";

	static final String CHANGED = "Somebody else changed this at the same moment. Look at it again.";

	/** How the engine's answer begins that says what it did not find. */
	private static final String NOT_FOUND = "NullValueException";

	/**
	 * The engine's and Spring's names for being second, the engine's code for it, and
	 * what it stumbles over if the first has ended the process.
	 */
	private static final Pattern SECOND = Pattern
		.compile("OptimisticLocking|ConcurrencyFailure|CannotAcquireLock|LockAcquisition|ENGINE-03005|"
				+ "\"processInstance\" is null");

	private static final Pattern NO_TASK = Pattern.compile("[Tt]ask\"? is null|No matching task");

	/** What the engine's answer calls a {@code StepRefused}. */
	private static final String REFUSAL = "StepRefused";

	private static final Pattern STEP = Pattern.compile(".*/task/[^/]+/(submit-form|complete|claim|unclaim|assignee)");

	private static final Pattern AROUND = Pattern.compile("^Cannot [a-z ]+ [0-9a-f-]{36}: ");

	private final ObjectMapper json = new ObjectMapper();

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
		chain.doFilter(request, answer);
		boolean step = request.getMethod().equals("POST") && STEP.matcher(request.getRequestURI()).matches();
		if (answer.getStatus() >= HttpStatus.INTERNAL_SERVER_ERROR.value()
				|| (step && answer.getStatus() >= HttpStatus.BAD_REQUEST.value())) {
			Refusal refusal = refusal(answer.getStatus(), answer.getContentAsByteArray());
			answer.resetBuffer();
			answer.setStatus(refusal.status().value());
			answer.setContentType(MediaType.APPLICATION_JSON_VALUE);
			answer.getOutputStream()
				.write(this.json.writeValueAsString(Map.of("type", "Refused", "message", refusal.sentence()))
					.getBytes(StandardCharsets.UTF_8));
		}
		answer.copyBodyToResponse();
	}

	private Refusal refusal(int status, byte[] content) throws IOException {
		JsonNode said = (content.length > 0 && content[0] == '{') ? this.json.readTree(content)
				: MissingNode.getInstance();
		String type = said.path("type").asText();
		String message = said.path("message").asText();
		if (REFUSAL.equals(type)) {
			// the engine calls a step that may not be taken a failure of its own
			return new Refusal(HttpStatus.BAD_REQUEST, AROUND.matcher(message).replaceFirst(""));
		}
		if (SECOND.matcher(type + " " + message).find()) {
			return new Refusal(HttpStatus.CONFLICT, CHANGED);
		}
		if (NOT_FOUND.equals(type) || NO_TASK.matcher(message).find()) {
			return new Refusal(HttpStatus.NOT_FOUND, DONE);
		}
		if (status >= HttpStatus.INTERNAL_SERVER_ERROR.value() || message.isEmpty()) {
			log.error("The engine did not do what was asked ({}, {}).", status, type);
			return new Refusal(HttpStatus.valueOf(status), FAILED);
		}
		return new Refusal(HttpStatus.valueOf(status), AROUND.matcher(message).replaceFirst(""));
	}

	/** What the person hears. */
	private record Refusal(HttpStatus status, String sentence) {
	}

}
