package org.candour.rendition.worker.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipException;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.candour.rendition.Child;
import org.candour.rendition.Finding;
import org.candour.rendition.FindingCode;
import org.candour.rendition.NotShown.Reason;
import org.candour.rendition.Overview;
import org.candour.rendition.RecordKind;
import org.candour.rendition.worker.CannotShow;
import org.candour.rendition.worker.OpenRecord;

/**
 * A container of files, each a record of its own. It is never unpacked as a whole: one
 * file that is a bomb is refused by itself.
 */
public final class ZipRecord implements OpenRecord {

	private static final int MOST_FILES = 10_000;

	/** Bytes that one file may unpack to. */
	private static final long MOST_BYTES = 100L * 1024 * 1024;

	/** How much larger than it is packed a file may become, above a first megabyte. */
	private static final long RATIO = 200;

	private static final long FREE = 1024 * 1024;

	private final ZipFile zip;

	private final List<ZipArchiveEntry> files;

	private ZipRecord(ZipFile zip, List<ZipArchiveEntry> files) {
		this.zip = zip;
		this.files = files;
	}

	public static OpenRecord open(byte[] content) throws IOException, CannotShow {
		try {
			ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get();
			List<ZipArchiveEntry> files = Collections.list(zip.getEntries())
				.stream()
				.filter((each) -> !each.isDirectory())
				.toList();
			if (files.size() > MOST_FILES) {
				throw new CannotShow(Reason.TOO_LARGE, "The container holds more than 10,000 files.");
			}
			return new ZipRecord(zip, files);
		}
		catch (ZipException | IllegalArgumentException ex) {
			throw CannotShow.broken();
		}
	}

	@Override
	public Overview overview() {
		return new Overview(RecordKind.CONTAINER, "application/zip", false, List.of(), children());
	}

	@Override
	public List<Finding> findings() {
		List<Finding> found = new ArrayList<>();
		for (ZipArchiveEntry file : this.files) {
			FindingCode code = locked(file) ? FindingCode.LOCKED_CHILD : FindingCode.ATTACHMENT;
			found.add(new Finding(code, 0, List.of(), file.getName()));
		}
		return found;
	}

	@Override
	public void child(int index, OutputStream to) throws IOException, CannotShow {
		if (index < 0 || index >= this.files.size()) {
			throw new CannotShow(Reason.NO_SUCH_PAGE, "There is no such file in this record.");
		}
		ZipArchiveEntry file = this.files.get(index);
		if (locked(file)) {
			throw CannotShow.locked();
		}
		try (InputStream in = this.zip.getInputStream(file)) {
			copy(in, Math.max(0, file.getCompressedSize()), to);
		}
	}

	@Override
	public void close() throws IOException {
		this.zip.close();
	}

	private List<Child> children() {
		return IntStream.range(0, this.files.size())
			.mapToObj((each) -> new Child(each, this.files.get(each).getName(), this.files.get(each).getSize()))
			.toList();
	}

	private static boolean locked(ZipArchiveEntry file) {
		return file.getGeneralPurposeBit().usesEncryption();
	}

	/** What the container says about sizes may be false. */
	private static void copy(InputStream in, long packed, OutputStream to) throws IOException, CannotShow {
		long most = Math.min(MOST_BYTES, FREE + RATIO * packed);
		byte[] chunk = new byte[64 * 1024];
		long written = 0;
		for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
			written += read;
			if (written > most) {
				throw new CannotShow(Reason.TOO_LARGE,
						"The file unpacks to far more than it is packed in; it was refused.");
			}
			to.write(chunk, 0, read);
		}
	}

}
