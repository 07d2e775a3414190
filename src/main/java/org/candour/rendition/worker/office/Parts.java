package org.candour.rendition.worker.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.candour.rendition.NotShown.Reason;
import org.candour.rendition.worker.CannotShow;

/** The parts of an Office file, unpacked within bounds. */
final class Parts {

	private static final int MOST_PARTS = 20_000;

	private static final long MOST_BYTES = 200L * 1024 * 1024;

	private final Map<String, byte[]> parts = new TreeMap<>();

	private Parts() {
	}

	static Parts of(byte[] content) throws IOException, CannotShow {
		Parts parts = new Parts();
		long room = MOST_BYTES;
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				byte[] bytes = zip.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, room + 1));
				room -= bytes.length;
				if (room < 0 || parts.parts.size() >= MOST_PARTS) {
					throw new CannotShow(Reason.TOO_LARGE, "The file unpacks to more than what can be shown.");
				}
				parts.parts.put(entry.getName(), bytes);
			}
		}
		return parts;
	}

	boolean has(String name) {
		return this.parts.containsKey(name);
	}

	byte[] get(String name) {
		return this.parts.get(name);
	}

	/** Names, in alphabetical order. */
	Stream<String> names(Predicate<String> wanted) {
		return this.parts.keySet().stream().filter(wanted);
	}

}
