package org.candour.web.receiving;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/**
 * A file that has arrived whole. It is there while {@link Uploads} lends it.
 */
public final class ReceivedFile {

	private final String name;

	private final Map<String, String> fields;

	private final byte[] digest;

	private final long size;

	private final SealedScratch scratch;

	ReceivedFile(String name, Map<String, String> fields, byte[] digest, long size, SealedScratch scratch) {
		this.name = name;
		this.fields = Map.copyOf(fields);
		this.digest = digest.clone();
		this.size = size;
		this.scratch = scratch;
	}

	/** The name as sent, which is not to be trusted; may be null. */
	public String name() {
		return this.name;
	}

	/** A short field that was sent with the file, or null. */
	public String field(String field) {
		return this.fields.get(field);
	}

	/** In bytes. */
	public long size() {
		return this.size;
	}

	/** SHA-256 of name and content. */
	public byte[] digest() {
		return this.digest.clone();
	}

	/** The content from its beginning; one reader at a time. */
	public InputStream content() throws IOException {
		return this.scratch.read();
	}

}
