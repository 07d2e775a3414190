package org.candour.documents.scan;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Reads the names and keywords of a PDF from a stream of bytes (ISO 32000-1, 7.2). What
 * stands in strings, comments and the data of streams is passed over.
 */
class PdfLexer {

	private static final byte[] END = "endstream".getBytes(StandardCharsets.US_ASCII);

	private static final int LONGEST = 128;

	private final PdfContent content;

	private final ByteArrayOutputStream token = new ByteArrayOutputStream(LONGEST);

	private State state = State.PLAIN;

	private int depth;

	private boolean escaped;

	private int closing;

	private boolean streamMayBegin;

	private int matched;

	PdfLexer(PdfContent content) {
		this.content = content;
	}

	void accept(byte[] bytes, int length) {
		for (int at = 0; at < length; at++) {
			accept(bytes[at] & 0xff);
		}
	}

	/** Ends the last token. */
	void end() {
		accept('\n');
	}

	private void accept(int one) {
		switch (this.state) {
			case STREAM -> inStream(one);
			case STREAM_START -> atStreamStart(one);
			case STRING -> inString(one);
			case COMMENT -> this.state = (one == '\n' || one == '\r') ? State.PLAIN : State.COMMENT;
			case NAME, KEYWORD -> inToken(one);
			case PLAIN -> inPlain(one);
		}
	}

	private void inPlain(int one) {
		if (blank(one)) {
			return;
		}
		boolean afterDictionary = this.closing >= 2;
		this.closing = (one == '>') ? this.closing + 1 : 0;
		switch (one) {
			case '/' -> begin(State.NAME);
			case '(' -> {
				this.depth = 1;
				this.state = State.STRING;
			}
			case '%' -> this.state = State.COMMENT;
			default -> {
				if (!delimiter(one)) {
					begin(State.KEYWORD);
					this.token.write(one);
					this.streamMayBegin = afterDictionary;
				}
			}
		}
	}

	private void begin(State next) {
		this.token.reset();
		this.state = next;
	}

	private void inToken(int one) {
		if (!blank(one) && !delimiter(one)) {
			if (this.token.size() < LONGEST) {
				this.token.write(one);
			}
			return;
		}
		String text = this.token.toString(StandardCharsets.ISO_8859_1);
		if (this.state == State.NAME) {
			this.content.name(unescaped(text));
		}
		else if (text.equals("stream") && this.streamMayBegin) {
			this.content.streamBegins();
			this.state = State.STREAM_START;
			atStreamStart(one);
			return;
		}
		else {
			this.content.keyword(text);
		}
		this.state = State.PLAIN;
		inPlain(one);
	}

	private void atStreamStart(int one) {
		if (one == '\r') {
			return;
		}
		this.state = State.STREAM;
		this.matched = 0;
		if (one != '\n') {
			inStream(one);
		}
	}

	private void inStream(int one) {
		this.content.streamByte(one);
		if (this.matched == 7 && one != END[7]) {
			// the second e of "endstre" may begin the word anew
			this.matched = 1;
		}
		this.matched = (one == END[this.matched]) ? this.matched + 1 : ((one == END[0]) ? 1 : 0);
		if (this.matched == END.length) {
			this.content.streamEnds();
			this.state = State.PLAIN;
		}
	}

	private void inString(int one) {
		if (this.escaped) {
			this.escaped = false;
			return;
		}
		switch (one) {
			case '\\' -> this.escaped = true;
			case '(' -> this.depth++;
			case ')' -> this.depth--;
			default -> {
			}
		}
		if (this.depth == 0) {
			this.state = State.PLAIN;
		}
	}

	/** Names may be written with {@code #} and two hex digits for any character. */
	static String unescaped(String name) {
		StringBuilder plain = new StringBuilder();
		for (int at = 0; at < name.length(); at++) {
			int high = (name.charAt(at) == '#' && at + 2 < name.length()) ? Character.digit(name.charAt(at + 1), 16)
					: -1;
			int low = (high >= 0) ? Character.digit(name.charAt(at + 2), 16) : -1;
			plain.append((low >= 0) ? (char) (high * 16 + low) : name.charAt(at));
			at += (low >= 0) ? 2 : 0;
		}
		return plain.toString();
	}

	private static boolean blank(int one) {
		return one == 0 || one == '\t' || one == '\n' || one == '\f' || one == '\r' || one == ' ';
	}

	private static boolean delimiter(int one) {
		return "()<>[]{}/%".indexOf(one) >= 0;
	}

	private enum State {

		PLAIN, NAME, KEYWORD, STRING, COMMENT, STREAM_START, STREAM

	}

}
