package org.candour.support;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A request of which the sender has sent some of the body, and holds back the rest. */
public final class SlowRequest implements AutoCloseable {

	private static final String BOUNDARY = "slow-boundary";

	private static final String END = "\r\n--" + BOUNDARY + "--\r\n";

	private final Socket socket;

	private final byte[] rest;

	private SlowRequest(Socket socket, byte[] rest) {
		this.socket = socket;
		this.rest = rest;
	}

	/** Sends so many bytes of the body. */
	public static SlowRequest post(int port, String path, Map<String, String> headers, byte[] body, int sent)
			throws IOException {
		Socket socket = new Socket("localhost", port);
		StringBuilder head = new StringBuilder("POST %s HTTP/1.1\r\nHost: localhost:%d\r\n".formatted(path, port));
		headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
		head.append("Content-Length: ").append(body.length).append("\r\nConnection: close\r\n\r\n");
		OutputStream out = socket.getOutputStream();
		out.write(head.toString().getBytes(StandardCharsets.US_ASCII));
		out.write(body, 0, sent);
		out.flush();
		byte[] rest = new byte[body.length - sent];
		System.arraycopy(body, sent, rest, 0, rest.length);
		return new SlowRequest(socket, rest);
	}

	/** Sends the fields and the first half of a file. */
	public static SlowRequest upload(int port, String path, Map<String, String> headers, Map<String, String> fields,
			byte[] file) throws IOException {
		StringBuilder frame = new StringBuilder();
		fields.forEach((name, value) -> frame.append(
				"--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(BOUNDARY, name, value)));
		frame
			.append("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"slow.pdf\"\r\n"
				.formatted(BOUNDARY))
			.append("Content-Type: application/pdf\r\n\r\n");
		byte[] begin = frame.toString().getBytes(StandardCharsets.UTF_8);
		byte[] end = END.getBytes(StandardCharsets.US_ASCII);
		byte[] body = new byte[begin.length + file.length + end.length];
		System.arraycopy(begin, 0, body, 0, begin.length);
		System.arraycopy(file, 0, body, begin.length, file.length);
		System.arraycopy(end, 0, body, begin.length + file.length, end.length);
		Map<String, String> all = new LinkedHashMap<>(headers);
		all.put("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
		return post(port, path, all, body, begin.length + file.length / 2);
	}

	/** Sends the rest and gives the answer. */
	public String end() throws IOException {
		OutputStream out = this.socket.getOutputStream();
		out.write(this.rest);
		out.flush();
		return answer();
	}

	/** Whether an answer has come already. */
	public boolean answered() throws IOException {
		return this.socket.getInputStream().available() > 0;
	}

	/** Waits for the answer without sending more. */
	public String answer() throws IOException {
		return new String(this.socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

}
