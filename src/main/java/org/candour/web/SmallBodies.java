package org.candour.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Holds the body of a JSON request in memory, up to a limit, so that it can be both read
 * and compared with that of a repeated request. Files pass through unheld.
 */
public class SmallBodies extends OncePerRequestFilter {

	static final String BODY = SmallBodies.class.getName();

	private static final int LARGEST = 1024 * 1024;

	private final ProblemWriter problems;

	public SmallBodies(ProblemWriter problems) {
		this.problems = problems;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String type = request.getContentType();
		return type != null && type.toLowerCase(Locale.ROOT).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
		if (body.length > LARGEST) {
			this.problems.write(new ApiProblem(ProblemType.TOO_LARGE, "A request holds at most 1 MiB of JSON."),
					response);
			return;
		}
		request.setAttribute(BODY, body);
		chain.doFilter(new Held(request, body), response);
	}

	private static final class Held extends HttpServletRequestWrapper {

		private final byte[] body;

		Held(HttpServletRequest request, byte[] body) {
			super(request);
			this.body = body;
		}

		@Override
		public ServletInputStream getInputStream() {
			return new HeldStream(new ByteArrayInputStream(this.body));
		}

	}

	private static final class HeldStream extends ServletInputStream {

		private final ByteArrayInputStream bytes;

		HeldStream(ByteArrayInputStream bytes) {
			this.bytes = bytes;
		}

		@Override
		public boolean isFinished() {
			return this.bytes.available() == 0;
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setReadListener(ReadListener listener) {
			throw new IllegalStateException("The body has been read already.");
		}

		@Override
		public int read() {
			return this.bytes.read();
		}

		@Override
		public int read(byte[] target, int offset, int length) {
			return this.bytes.read(target, offset, length);
		}

	}

}
