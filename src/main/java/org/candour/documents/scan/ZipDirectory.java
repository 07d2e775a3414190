package org.candour.documents.scan;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The directory at the end of a ZIP file. Programs unpack by it, so it is compared with
 * what was read from the front.
 */
final class ZipDirectory {

	private static final int END = 0x06054b50;

	private static final int END_LENGTH = 22;

	private static final int ENTRY = 0x02014b50;

	private static final int ENTRY_LENGTH = 46;

	private ZipDirectory() {
	}

	/**
	 * Names of the parts with their checksums.
	 * @param tail the last bytes of the file
	 */
	static Map<String, Long> in(byte[] tail) {
		ByteBuffer bytes = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
		// no comment may follow, in which another file could hide
		int end = tail.length - END_LENGTH;
		if (end < 0 || bytes.getInt(end) != END || bytes.getShort(end + 20) != 0) {
			throw WordScan.broken();
		}
		int parts = Short.toUnsignedInt(bytes.getShort(end + 10));
		long start = end - Integer.toUnsignedLong(bytes.getInt(end + 12));
		if (start < 0) {
			throw WordScan.broken();
		}
		return parts(bytes, (int) start, end, parts);
	}

	private static Map<String, Long> parts(ByteBuffer bytes, int start, int end, int parts) {
		Map<String, Long> checksums = new LinkedHashMap<>();
		int at = start;
		for (int part = 0; part < parts; part++) {
			if (at + ENTRY_LENGTH > end || bytes.getInt(at) != ENTRY) {
				throw WordScan.broken();
			}
			int name = Short.toUnsignedInt(bytes.getShort(at + 28));
			int extra = Short.toUnsignedInt(bytes.getShort(at + 30));
			int comment = Short.toUnsignedInt(bytes.getShort(at + 32));
			if (at + ENTRY_LENGTH + name > end) {
				throw WordScan.broken();
			}
			checksums.put(new String(bytes.array(), at + ENTRY_LENGTH, name, StandardCharsets.UTF_8),
					Integer.toUnsignedLong(bytes.getInt(at + 16)));
			at += ENTRY_LENGTH + name + extra + comment;
		}
		if (at != end) {
			throw WordScan.broken();
		}
		return checksums;
	}

}
