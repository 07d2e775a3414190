package org.candour.engine.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * When a step is refused, Tasklist shows what the engine answers. Leaves the sentence for
 * the person and takes away what the engine puts around it; of a failure that is not a
 * refusal the person learns only that it happened.
 */
class PlainRefusals extends OncePerRequestFilter {

	static final String FAILED = "This did not work, and nothing was changed. Try again, or tell your administrator.";

	/** What the engine's answer calls a {@code StepRefused}. */
	private static final String REFUSAL = "StepRefused";

	private static final Pattern STEP = Pattern.compile(".*/task/[^/]+/(submit-form|complete|claim|unclaim|assignee)");

	private static final Pattern AROUND = Pattern.compile("^Cannot [a-z ]+ [0-9a-f-]{36}: ");

	private final ObjectMapper json = new ObjectMapper();

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !request.getMethod().equals("POST") || !STEP.matcher(request.getRequestURI()).matches();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
		chain.doFilter(request, answer);
		if (answer.getStatus() >= HttpStatus.BAD_REQUEST.value()) {
			byte[] content = answer.getContentAsByteArray();
			// the engine calls a step that may not be taken a failure of its own
			int status = refused(content) ? HttpStatus.BAD_REQUEST.value() : answer.getStatus();
			byte[] plain = plain(status, content);
			answer.resetBuffer();
			answer.setStatus(status);
			answer.getOutputStream().write(plain);
		}
		answer.copyBodyToResponse();
	}

	private byte[] plain(int status, byte[] content) throws IOException {
		String sentence = (status >= HttpStatus.INTERNAL_SERVER_ERROR.value()) ? FAILED : sentence(content);
		return this.json.writeValueAsString(Map.of("type", "Refused", "message", sentence))
			.getBytes(StandardCharsets.UTF_8);
	}

	private boolean refused(byte[] content) throws IOException {
		return content.length > 0 && content[0] == '{'
				&& REFUSAL.equals(this.json.readTree(content).path("type").asText());
	}

	private String sentence(byte[] content) throws IOException {
		JsonNode message = (content.length > 0) ? this.json.readTree(content).path("message") : null;
		return (message != null && message.isTextual()) ? AROUND.matcher(message.asText()).replaceFirst("") : FAILED;
	}

}
