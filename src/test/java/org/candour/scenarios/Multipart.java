package org.candour.scenarios;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** An upload of one file. */
record Multipart(byte[] body, String contentType) {

	private static final String BOUNDARY = "between-the-parts-8f2c";

	static Multipart file(String fileName, byte[] pdf) {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
				+ "\"\r\nContent-Type: application/pdf\r\n\r\n")
			.getBytes(StandardCharsets.UTF_8));
		body.writeBytes(pdf);
		body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
		return new Multipart(body.toByteArray(), "multipart/form-data; boundary=" + BOUNDARY);
	}

}
