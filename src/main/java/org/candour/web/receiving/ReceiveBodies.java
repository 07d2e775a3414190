package org.candour.web.receiving;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.candour.web.ApiProblem;
import org.candour.web.FilterRefusals;
import org.candour.web.ProblemType;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Receives the body of a request before anything is done with it, so that nobody who
 * sends slowly keeps what others need. It is held in memory, up to a limit; a file is
 * left to {@link Uploads}, at its own pace, and what was not wanted of it is read to its
 * end if that goes fast, so that the sender hears why.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
public class ReceiveBodies extends OncePerRequestFilter {

	/** Attribute of the request that has the bytes of its body. */
	public static final String BODY = ReceiveBodies.class.getName();

	static final int LARGEST = 1024 * 1024;

	private static final int TRY_AGAIN_AFTER = 5;

	private final ReceivingProperties properties;

	private final FilterRefusals refusals;

	private final Places places;

	ReceiveBodies(ReceivingProperties properties, FilterRefusals refusals) {
		this.properties = properties;
		this.refusals = refusals;
		this.places = new Places(properties.bodies().atOnce(), properties.bodies().forOne());
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getContentLengthLong() <= 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (isMultipart(request)) {
			streamed(request, response, chain);
			return;
		}
		HttpServletRequest held;
		try {
			byte[] body = receive(request);
			request.setAttribute(BODY, body);
			held = HeldRequest.of(request, body);
		}
		catch (ApiProblem ex) {
			this.refusals.answer(ex, request, response);
			return;
		}
		chain.doFilter(held, response);
	}

	private byte[] receive(HttpServletRequest request) {
		if (request.getContentLengthLong() > LARGEST) {
			throw tooLarge();
		}
		enter(request);
		try {
			byte[] body = paced(request, this.properties.bodies().pace()).readNBytes(LARGEST + 1);
			if (body.length > LARGEST) {
				throw tooLarge();
			}
			return body;
		}
		catch (IOException ex) {
			throw TooSlow.is(ex) ? TooSlow.problem()
					: new ApiProblem(ProblemType.MALFORMED_REQUEST, "The request did not arrive whole. Send it again.");
		}
		finally {
			this.places.leave(request.getRemoteAddr());
		}
	}

	private void enter(HttpServletRequest request) {
		switch (this.places.enter(request.getRemoteAddr())) {
			case OWN_TAKEN ->
				throw new ApiProblem(ProblemType.TOO_MANY_REQUESTS, "Too many requests are arriving from your address.")
					.withRetryAfter(TRY_AGAIN_AFTER);
			case ALL_TAKEN -> throw new ApiProblem(ProblemType.UNAVAILABLE, "Too many requests are arriving.")
				.withRetryAfter(TRY_AGAIN_AFTER);
			default -> {
			}
		}
	}

	private static ApiProblem tooLarge() {
		return new ApiProblem(ProblemType.TOO_LARGE, "A request without a file holds at most 1 MiB.");
	}

	private void streamed(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		PacedBody body = paced(request, this.properties.uploads().pace());
		chain.doFilter(new Streamed(request, body), response);
		if (body.goesOn() && !request.isAsyncStarted()) {
			readUnwanted(request);
		}
	}

	/**
	 * Who refuses a file answers at once; a browser hears it after the last byte only.
	 */
	private void readUnwanted(HttpServletRequest request) {
		if (this.places.enter(request.getRemoteAddr()) != Places.Entry.IN) {
			return;
		}
		try {
			PacedBody rest = paced(request, this.properties.bodies().pace());
			byte[] buffer = new byte[64 * 1024];
			long read = 0;
			for (int count = rest.read(buffer); count >= 0 && read <= Uploads.LARGEST; count = rest.read(buffer)) {
				read += count;
			}
		}
		catch (IOException ex) {
			logger.debug("What was left of a request did not arrive.");
		}
		finally {
			this.places.leave(request.getRemoteAddr());
		}
	}

	private static PacedBody paced(HttpServletRequest request, Pace pace) throws IOException {
		return new PacedBody(request.getInputStream(), pace, System::nanoTime);
	}

	private static boolean isMultipart(HttpServletRequest request) {
		String type = request.getContentType();
		return type != null && type.toLowerCase(Locale.ROOT).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
	}

	/** A request whose file is read as it arrives. */
	private static final class Streamed extends HttpServletRequestWrapper {

		private final PacedBody body;

		private Streamed(HttpServletRequest request, PacedBody body) {
			super(request);
			this.body = body;
		}

		@Override
		public ServletInputStream getInputStream() {
			return this.body;
		}

	}

}
