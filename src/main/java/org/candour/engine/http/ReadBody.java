package org.candour.engine.http;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request whose body was read already and can be read again. */
class ReadBody extends HttpServletRequestWrapper {

	private final byte[] content;

	ReadBody(HttpServletRequest request, byte[] content) {
		super(request);
		this.content = content;
	}

	@Override
	public ServletInputStream getInputStream() {
		return new Content(this.content);
	}

	@Override
	public BufferedReader getReader() {
		return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
	}

	private static final class Content extends ServletInputStream {

		private final ByteArrayInputStream bytes;

		Content(byte[] content) {
			this.bytes = new ByteArrayInputStream(content);
		}

		@Override
		public int read() {
			return this.bytes.read();
		}

		@Override
		public int read(byte[] to, int offset, int length) {
			return this.bytes.read(to, offset, length);
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
			throw new IllegalStateException("The body is read at once.");
		}

	}

}
