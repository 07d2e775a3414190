package org.candour.rendition;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/**
 * A file to be rendered.
 *
 * @param key says which bytes these are, such as the id of a document; the same key
 * always stands for the same bytes
 * @param name its file name, asked only where the content does not tell the type
 * @param content opens it, unsealed; called only if the file is not open already
 */
public record RecordFile(String key, String name, Content content) {

	public RecordFile {
		Objects.requireNonNull(content);
		if (key == null || key.isBlank()) {
			throw new IllegalArgumentException("key must not be blank.");
		}
		name = (name != null) ? name : "";
	}

	/** Keeps the name of the file out of logs. */
	@Override
	public String toString() {
		return "RecordFile[" + this.key + "]";
	}

	/** Opens the content of a file; the stream is read once and closed. */
	@FunctionalInterface
	public interface Content {

		InputStream open() throws IOException;

	}

}
