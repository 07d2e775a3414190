package org.candour.web.receiving;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadSizeException;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import org.candour.text.CleanText;
import org.candour.web.ApiProblem;
import org.candour.web.Fault;
import org.candour.web.ProblemType;

/**
 * A multipart request with one file and some short fields, read part by part as it
 * arrives.
 */
final class Multipart {

	/** The part that has the file. */
	static final String FILE = "file";

	private static final int MOST_FIELDS = 5;

	/** Bytes of a field. */
	private static final int SHORT = 200;

	private static final int BUFFER = 64 * 1024;

	private final Map<String, String> fields = new HashMap<>();

	private final SealedScratch scratch;

	private String name;

	private MessageDigest digest;

	private long size;

	private Multipart(SealedScratch scratch) {
		this.scratch = scratch;
	}

	/**
	 * Reads a request to its end.
	 * @param beforeTheFile asked with the fields that stand before the file, before its
	 * first byte is read
	 * @throws ApiProblem if it is no such request, too large, too slow, or not whole
	 * @throws IOException if what arrived cannot be kept
	 */
	static ReceivedFile read(HttpServletRequest request, SealedScratch scratch, BeforeTheFile beforeTheFile)
			throws IOException {
		Multipart multipart = new Multipart(scratch);
		FileItemInputIterator parts = arriving(() -> upload().getItemIterator(request));
		while (arriving(parts::hasNext)) {
			multipart.take(arriving(parts::next), beforeTheFile);
		}
		if (multipart.digest == null) {
			throw oneFile();
		}
		return new ReceivedFile(multipart.name, multipart.fields, multipart.digest.digest(), multipart.size, scratch);
	}

	private static JakartaServletFileUpload<DiskFileItem, DiskFileItemFactory> upload() {
		JakartaServletFileUpload<DiskFileItem, DiskFileItemFactory> upload = new JakartaServletFileUpload<>();
		upload.setMaxSize(Uploads.LARGEST);
		upload.setHeaderCharset(StandardCharsets.UTF_8);
		return upload;
	}

	private void take(FileItemInput part, BeforeTheFile beforeTheFile) throws IOException {
		if (part.isFormField()) {
			field(part);
		}
		else if (!FILE.equals(part.getFieldName()) || this.digest != null) {
			throw oneFile();
		}
		else {
			beforeTheFile.check(this.fields);
			// a name that is no file's name is kept by nobody, and told as if there were
			// none
			this.name = arriving(part::getName);
			this.digest = sha256();
			this.digest.update(String.valueOf(this.name).getBytes(StandardCharsets.UTF_8));
			keep(arriving(part::getInputStream));
		}
	}

	private void field(FileItemInput part) throws IOException {
		InputStream content = arriving(part::getInputStream);
		byte[] value = arriving(() -> content.readNBytes(SHORT + 1));
		if (value.length > SHORT || this.fields.size() == MOST_FIELDS || part.getFieldName() == null) {
			throw new ApiProblem(ProblemType.MALFORMED_REQUEST,
					"A file comes with at most %d fields, of %d bytes each.".formatted(MOST_FIELDS, SHORT));
		}
		this.fields.put(part.getFieldName(), CleanText.of(new String(value, StandardCharsets.UTF_8)));
	}

	private void keep(InputStream content) throws IOException {
		byte[] buffer = new byte[BUFFER];
		try (OutputStream sealed = this.scratch.write()) {
			for (int count = arriving(() -> content.read(buffer)); count >= 0; count = arriving(
					() -> content.read(buffer))) {
				this.digest.update(buffer, 0, count);
				sealed.write(buffer, 0, count);
				this.size += count;
			}
		}
	}

	private static ApiProblem oneFile() {
		return new ApiProblem(ProblemType.MALFORMED_REQUEST, "Send one file as the part \"file\".",
				List.of(Fault.in(FILE, "required", "This part is required.")));
	}

	/** Tells what goes wrong on the sender's side from what does on ours. */
	private static <T> T arriving(Arriving<T> read) {
		try {
			return read.next();
		}
		catch (FileUploadSizeException ex) {
			throw new ApiProblem(ProblemType.TOO_LARGE, "The file is larger than is taken here.");
		}
		catch (IOException ex) {
			throw TooSlow.is(ex) ? TooSlow.problem() : new ApiProblem(ProblemType.MALFORMED_REQUEST,
					"The file did not arrive whole, or the multipart body cannot be read. Send it again.");
		}
		catch (IllegalArgumentException ex) {
			// such as a file name with a NUL in it
			throw new ApiProblem(ProblemType.MALFORMED_REQUEST, "The multipart body cannot be read.");
		}
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256.", ex);
		}
	}

	/** Reads what the sender has sent. */
	private interface Arriving<T> {

		T next() throws IOException;

	}

	/** Looks at the fields before the file. */
	interface BeforeTheFile {

		/**
		 * Refuses the request.
		 * @throws RuntimeException if the file is not to be read
		 */
		void check(Map<String, String> fields);

	}

}
