package org.candour.rendition.worker.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Finds where a picture ends by its own structure. What stands behind may be a film,
 * another picture, or the rest of a longer picture that was written over.
 */
final class EndOfPicture {

	private EndOfPicture() {
	}

	static boolean hasMoreBehind(byte[] content, String mediaType) {
		int end = switch (mediaType) {
			case "image/jpeg" -> jpeg(content);
			case "image/png" -> png(content);
			case "image/webp" -> webp(content);
			case "image/bmp" -> bmp(content);
			default -> content.length;
		};
		for (int i = Math.max(0, end); i < content.length; i++) {
			if (content[i] != 0) {
				return true;
			}
		}
		return false;
	}

	/** Segments have lengths; what is packed runs to the next marker. */
	private static int jpeg(byte[] content) {
		int at = 2;
		while (at + 4 <= content.length) {
			if ((content[at] & 0xFF) != 0xFF) {
				at++;
				continue;
			}
			int marker = content[at + 1] & 0xFF;
			if (marker == 0xD9) {
				return at + 2;
			}
			boolean bare = marker == 0xFF || marker == 0 || marker == 1 || (marker >= 0xD0 && marker <= 0xD8);
			if (bare) {
				at += (marker == 0xFF) ? 1 : 2;
			}
			else {
				at += 2 + ((content[at + 2] & 0xFF) << 8 | content[at + 3] & 0xFF);
			}
		}
		return content.length;
	}

	private static int png(byte[] content) {
		ByteBuffer bytes = ByteBuffer.wrap(content);
		int at = 8;
		while (at >= 8 && at + 12 <= content.length) {
			int length = bytes.getInt(at);
			boolean last = bytes.getInt(at + 4) == 0x49454E44;
			at += 12 + length;
			if (last) {
				return at;
			}
		}
		return content.length;
	}

	private static int webp(byte[] content) {
		int size = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).getInt(4);
		return (size > 0 && size < content.length - 8) ? 8 + size + size % 2 : content.length;
	}

	private static int bmp(byte[] content) {
		int size = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).getInt(2);
		return (size > 54 && size < content.length) ? size : content.length;
	}

}
