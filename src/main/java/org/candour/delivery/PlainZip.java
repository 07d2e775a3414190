package org.candour.delivery;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP file of which every byte follows from its parts, wherever it is made. */
final class PlainZip implements PackageSink {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private final ZipOutputStream zip;

	PlainZip(OutputStream to) {
		this.zip = new ZipOutputStream(to);
	}

	/** Stored, not deflated: what a deflater makes of a file differs between machines. */
	@Override
	public void begin(String name, long size, long crc32, Instant at) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setMethod(ZipEntry.STORED);
		entry.setSize(size);
		entry.setCompressedSize(size);
		entry.setCrc(crc32);
		entry.setTimeLocal(at.atZone(LONDON).toLocalDateTime().withNano(0));
		this.zip.putNextEntry(entry);
	}

	@Override
	public OutputStream content() {
		return this.zip;
	}

	@Override
	public void end() throws IOException {
		this.zip.finish();
		this.zip.flush();
	}

}
