package org.candour.disclosures.api;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A file of which the sender has sent the first half, and holds back the rest. */
final class SlowUpload implements AutoCloseable {

	private static final String BOUNDARY = "slow-boundary";

	private static final String END = "\r\n--" + BOUNDARY + "--\r\n";

	private final Socket socket;

	private final byte[] content;

	private SlowUpload(Socket socket, byte[] content) {
		this.socket = socket;
		this.content = content;
	}

	static SlowUpload begin(URI address, String bearer, byte[] content) throws IOException {
		Socket socket = new Socket(address.getHost(), address.getPort());
		String frame = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"slow.pdf\"\r\n"
				+ "Content-Type: application/pdf\r\n\r\n";
		String head = """
				POST %s HTTP/1.1
				Host: %s
				Authorization: %s
				Idempotency-Key: %s
				Content-Type: multipart/form-data; boundary=%s
				Content-Length: %d
				Connection: close

				""".formatted(address.getPath(), address.getAuthority(), bearer, UUID.randomUUID(), BOUNDARY,
				frame.length() + content.length + END.length());
		OutputStream out = socket.getOutputStream();
		out.write((head.replace("\n", "\r\n") + frame).getBytes(StandardCharsets.US_ASCII));
		out.write(content, 0, content.length / 2);
		out.flush();
		return new SlowUpload(socket, content);
	}

	/** Sends the rest and gives the first line of the answer. */
	String end() throws IOException {
		OutputStream out = this.socket.getOutputStream();
		out.write(this.content, this.content.length / 2, this.content.length - this.content.length / 2);
		out.write(END.getBytes(StandardCharsets.US_ASCII));
		out.flush();
		return new BufferedReader(new InputStreamReader(this.socket.getInputStream(), StandardCharsets.UTF_8))
			.readLine();
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

}
