package org.candour.rendition.worker;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The records asked about last, kept open; the one unused for longest goes first. */
final class OpenRecords {

	private static final int MOST = 6;

	/** Bytes of all open files together, but for the newest one. */
	private static final long ROOM = 64L * 1024 * 1024;

	private final Map<String, Entry> open = new LinkedHashMap<>(16, 0.75f, true);

	OpenRecord get(String key) {
		Entry entry = this.open.get(key);
		return (entry != null) ? entry.record() : null;
	}

	void put(String key, OpenRecord record, long size) throws IOException {
		while (!this.open.isEmpty() && (this.open.size() >= MOST || room() + size > ROOM)) {
			forget(this.open.keySet().iterator().next());
		}
		this.open.put(key, new Entry(record, size));
	}

	void forget(String key) throws IOException {
		Entry entry = this.open.remove(key);
		if (entry != null) {
			entry.record().close();
		}
	}

	Set<String> keys() {
		return Set.copyOf(this.open.keySet());
	}

	private long room() {
		return this.open.values().stream().mapToLong(Entry::size).sum();
	}

	private record Entry(OpenRecord record, long size) {
	}

}
