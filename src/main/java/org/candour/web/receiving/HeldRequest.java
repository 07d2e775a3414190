package org.candour.web.receiving;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.candour.web.ApiProblem;
import org.candour.web.ProblemType;

import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/** A request whose body is in memory, and can be read once more. */
class HeldRequest extends HttpServletRequestWrapper {

	private final byte[] body;

	private HeldRequest(HttpServletRequest request, byte[] body) {
		super(request);
		this.body = body;
	}

	/**
	 * Puts the body back in its place; of a form, what stands in it as well.
	 * @throws ApiProblem if it is a form that cannot be read
	 */
	static HttpServletRequest of(HttpServletRequest request, byte[] body) {
		HeldRequest held = new HeldRequest(request, body);
		return isForm(request) ? new HeldForm(held, FormFields.read(new String(body, held.charset()), held.charset()))
				: held;
	}

	private static boolean isForm(HttpServletRequest request) {
		String type = request.getContentType();
		return HttpMethod.POST.matches(request.getMethod()) && type != null
				&& type.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
	}

	private Charset charset() {
		String encoding = getCharacterEncoding();
		try {
			return (encoding != null) ? Charset.forName(encoding) : StandardCharsets.UTF_8;
		}
		catch (IllegalArgumentException ex) {
			throw new ApiProblem(ProblemType.MALFORMED_REQUEST, "The character set of the request is not known here.");
		}
	}

	@Override
	public ServletInputStream getInputStream() {
		return new HeldStream(new ByteArrayInputStream(this.body));
	}

	@Override
	public BufferedReader getReader() {
		return new BufferedReader(new InputStreamReader(getInputStream(), charset()));
	}

	/** A form, whose fields the container can no longer read. */
	private static final class HeldForm extends HttpServletRequestWrapper {

		private final Map<String, String[]> parameters;

		private HeldForm(HttpServletRequest request, FormFields fields) {
			super(request);
			this.parameters = fields.after(request.getParameterMap());
		}

		@Override
		public String getParameter(String name) {
			String[] values = this.parameters.get(name);
			return (values != null) ? values[0] : null;
		}

		@Override
		public Map<String, String[]> getParameterMap() {
			return this.parameters;
		}

		@Override
		public Enumeration<String> getParameterNames() {
			return Collections.enumeration(this.parameters.keySet());
		}

		@Override
		public String[] getParameterValues(String name) {
			String[] values = this.parameters.get(name);
			return (values != null) ? values.clone() : null;
		}

	}

	private static final class HeldStream extends ServletInputStream {

		private final ByteArrayInputStream bytes;

		private HeldStream(ByteArrayInputStream bytes) {
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
