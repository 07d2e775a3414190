package org.candour.rendition.worker.media;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Texts of an ID3 tag, version 2.3 or 2.4 at the beginning of a sound, or version 1 at
 * its end (<a href="https://id3.org/id3v2.3.0">id3.org</a>).
 */
final class Id3 {

	private static final int HEADER = 10;

	private Id3() {
	}

	static List<String> texts(byte[] content) {
		List<String> texts = new ArrayList<>();
		if (content.length > HEADER && ascii(content, 0, 3).equals("ID3")) {
			int end = Math.min(content.length, HEADER + syncSafe(content, 6));
			boolean safe = content[3] >= 4;
			for (int at = HEADER; at + HEADER < end && content[at] != 0;) {
				int size = safe ? syncSafe(content, at + 4) : plain(content, at + 4);
				if (size <= 0 || size > end - at - HEADER) {
					break;
				}
				String frame = ascii(content, at, 4);
				if (frame.startsWith("T") || frame.equals("COMM") || frame.equals("USLT")) {
					texts.add(frame + ": " + text(content, at + HEADER, size));
				}
				at += HEADER + size;
			}
		}
		int last = content.length - 128;
		if (last >= 0 && ascii(content, last, 3).equals("TAG")) {
			String text = ascii(content, last + 3, 124).replaceAll("[\\x00 ]+", " ").strip();
			if (!text.isEmpty()) {
				texts.add(text);
			}
		}
		return texts;
	}

	private static String text(byte[] content, int at, int size) {
		Charset charset = switch (content[at]) {
			case 1 -> StandardCharsets.UTF_16;
			case 2 -> StandardCharsets.UTF_16BE;
			case 3 -> StandardCharsets.UTF_8;
			default -> StandardCharsets.ISO_8859_1;
		};
		return new String(content, at + 1, size - 1, charset).replace('\0', ' ').strip();
	}

	private static int syncSafe(byte[] content, int at) {
		return (content[at] & 0x7F) << 21 | (content[at + 1] & 0x7F) << 14 | (content[at + 2] & 0x7F) << 7
				| content[at + 3] & 0x7F;
	}

	private static int plain(byte[] content, int at) {
		return (content[at] & 0x7F) << 24 | (content[at + 1] & 0xFF) << 16 | (content[at + 2] & 0xFF) << 8
				| content[at + 3] & 0xFF;
	}

	private static String ascii(byte[] content, int at, int length) {
		return new String(content, at, length, StandardCharsets.ISO_8859_1);
	}

}
