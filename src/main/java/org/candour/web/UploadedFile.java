package org.candour.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.UploadContext;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.candour.text.CleanText;

/**
 * The file in a multipart request, read as it arrives. The usual way would first write it
 * to the server's disk, unsealed.
 */
public final class UploadedFile {

	public static final String PART = "file";

	/** Somewhat more than the largest document: the frame around it counts too. */
	private static final long LARGEST = 30L * 1024 * 1024;

	private static final int BUFFER = 64 * 1024;

	/** Of fields before the file, and of bytes in each. */
	private static final int MOST_FIELDS = 5;

	private static final int SHORT = 200;

	private final String name;

	private final DigestInputStream content;

	private UploadedFile(String name, InputStream content) {
		this.name = name;
		this.content = new DigestInputStream(content, sha256()) {

			/** The rest of the request must be readable after the file was taken. */
			@Override
			public void close() {
			}

		};
		this.content.getMessageDigest().update(String.valueOf(name).getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Finds the file in a request.
	 * @throws ApiProblem if it is no multipart request with a file
	 */
	public static UploadedFile of(HttpServletRequest request) {
		return of(request, new HashMap<>());
	}

	/**
	 * Finds the file in a request, and the short fields before it.
	 * @param before takes those fields
	 * @throws ApiProblem as above
	 */
	public static UploadedFile of(HttpServletRequest request, Map<String, String> before) {
		FileUpload upload = new FileUpload();
		upload.setSizeMax(LARGEST);
		upload.setHeaderEncoding(StandardCharsets.UTF_8.name());
		try {
			FileItemIterator parts = upload.getItemIterator(new Incoming(request));
			while (parts.hasNext() && before.size() < MOST_FIELDS) {
				FileItemStream part = parts.next();
				if (!part.isFormField() && PART.equals(part.getFieldName())) {
					return new UploadedFile(part.getName(), part.openStream());
				}
				before.put(part.getFieldName(),
						CleanText.of(new String(part.openStream().readNBytes(SHORT), StandardCharsets.UTF_8)));
			}
		}
		catch (SizeException ex) {
			throw new ApiProblem(ProblemType.TOO_LARGE, "The file is larger than is taken here.");
		}
		catch (IOException ex) {
			throw new ApiProblem(ProblemType.MALFORMED_REQUEST, "The multipart body cannot be read.");
		}
		throw new ApiProblem(ProblemType.MALFORMED_REQUEST, "Send one file as the part \"file\".",
				List.of(Fault.in(PART, "required", "This part is required.")));
	}

	/** The name as sent, which is not to be trusted. */
	public String name() {
		return this.name;
	}

	public InputStream content() {
		return this.content;
	}

	/** Reads what is left and gives the digest of name and content. */
	public byte[] digest() {
		try {
			byte[] buffer = new byte[BUFFER];
			while (this.content.read(buffer) >= 0) {
				continue;
			}
			return this.content.getMessageDigest().digest();
		}
		catch (IOException ex) {
			throw cutShort();
		}
	}

	/** The sender went away, or the frame around the file is broken. */
	public static ApiProblem cutShort() {
		return new ApiProblem(ProblemType.MALFORMED_REQUEST, "The file did not arrive whole. Send it again.");
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256.", ex);
		}
	}

	private record Incoming(HttpServletRequest request) implements UploadContext {

		@Override
		public String getCharacterEncoding() {
			return this.request.getCharacterEncoding();
		}

		@Override
		public String getContentType() {
			return this.request.getContentType();
		}

		@Override
		public InputStream getInputStream() throws IOException {
			return this.request.getInputStream();
		}

		@Override
		public long contentLength() {
			return this.request.getContentLengthLong();
		}

	}

}
