package org.candour.rendition.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * Talks over a pair of streams: frames of a length and as many bytes. A message is a
 * frame of JSON; content is a row of frames, ended by an empty one. Neither side trusts
 * the lengths that the other one names.
 */
public final class Channel {

	/** Longest frame of JSON; the words of a crowded page need some. */
	private static final int MESSAGE = 64 * 1024 * 1024;

	private static final int CHUNK = 64 * 1024;

	private static final JsonMapper JSON = new JsonMapper();

	private final DataInputStream in;

	private final DataOutputStream out;

	public Channel(InputStream in, OutputStream out) {
		this.in = new DataInputStream(in);
		this.out = new DataOutputStream(out);
	}

	public void send(Object message) throws IOException {
		byte[] bytes = JSON.writeValueAsBytes(message);
		if (bytes.length > MESSAGE) {
			throw new IOException("The message is too long.");
		}
		this.out.writeInt(bytes.length);
		this.out.write(bytes);
		this.out.flush();
	}

	/**
	 * The next message.
	 * @throws EOFException if the other side has gone
	 */
	public <T> T receive(Class<T> type) throws IOException {
		return JSON.readValue(exactly(length(MESSAGE)), type);
	}

	/** Sends content up to its end. */
	public void sendContent(InputStream content) throws IOException {
		byte[] chunk = new byte[CHUNK];
		for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
			if (read > 0) {
				this.out.writeInt(read);
				this.out.write(chunk, 0, read);
			}
		}
		this.out.writeInt(0);
		this.out.flush();
	}

	/** Writes the content that comes, up to its end. */
	public void receiveContent(OutputStream to) throws IOException {
		for (int length = length(CHUNK); length > 0; length = length(CHUNK)) {
			to.write(exactly(length));
		}
	}

	private int length(int most) throws IOException {
		int length = this.in.readInt();
		if (length < 0 || length > most) {
			throw new IOException("The frame is too long.");
		}
		return length;
	}

	private byte[] exactly(int length) throws IOException {
		byte[] bytes = this.in.readNBytes(length);
		if (bytes.length < length) {
			throw new EOFException();
		}
		return bytes;
	}

	/** Reads a part of an answer. */
	public static <T> T read(JsonNode value, TypeReference<T> type) throws IOException {
		return JSON.readValue(JSON.treeAsTokens(value), type);
	}

	static JsonNode tree(Object value) {
		return JSON.valueToTree(value);
	}

}
