package org.candour.scenarios;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** An upload of one file. */
record Multipart(byte[] body, String contentType) {

	private static final String BOUNDARY = "between-the-parts-8f2c";

	static Multipart file(String fileName, byte[] content) {
		return file(Map.of(), fileName, content);
	}

	/** A file with fields before it. */
	static Multipart file(Map<String, String> fields, String fileName, byte[] content) {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		fields.forEach((name, value) -> body.writeBytes(
				("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
					.getBytes(StandardCharsets.UTF_8)));
		body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
				+ "\"\r\nContent-Type: application/pdf\r\n\r\n")
			.getBytes(StandardCharsets.UTF_8));
		body.writeBytes(content);
		body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
		return new Multipart(body.toByteArray(), "multipart/form-data; boundary=" + BOUNDARY);
	}

}
