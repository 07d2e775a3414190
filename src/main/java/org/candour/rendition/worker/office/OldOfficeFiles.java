package org.candour.rendition.worker.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.candour.rendition.Finding;
import org.candour.rendition.NotShown.Reason;
import org.candour.rendition.Overview;
import org.candour.rendition.RecordKind;
import org.candour.rendition.worker.CannotShow;
import org.candour.rendition.worker.OpenRecord;

/**
 * Files in the container that Office programs used until 2007, and for locked files
 * since.
 */
public final class OldOfficeFiles {

	private OldOfficeFiles() {
	}

	public static OpenRecord open(byte[] content) throws IOException, CannotShow {
		Set<String> names;
		try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
			names = files.getRoot().getEntryNames();
		}
		catch (RuntimeException ex) {
			throw CannotShow.broken();
		}
		if (names.contains("EncryptedPackage")) {
			throw CannotShow.locked();
		}
		if (names.contains("Workbook") || names.contains("Book")) {
			return WorkbookRecord.openOld(content);
		}
		if (names.contains("WordDocument")) {
			return new NotRead(RecordKind.WORD, "application/msword");
		}
		if (names.contains("PowerPoint Document")) {
			return new NotRead(RecordKind.PRESENTATION, "application/vnd.ms-powerpoint");
		}
		if (names.contains("__properties_version1.0")) {
			return new NotRead(RecordKind.MAIL, "application/vnd.ms-outlook");
		}
		return new NotRead(RecordKind.OTHER, "application/x-tika-msoffice");
	}

	/** Known by its kind, and kept; its content is not read here. */
	private record NotRead(RecordKind kind, String mediaType) implements OpenRecord {

		@Override
		public Overview overview() {
			return new Overview(this.kind, this.mediaType, false, List.of(), List.of());
		}

		@Override
		public List<Finding> findings() throws CannotShow {
			throw new CannotShow(Reason.UNKNOWN_TYPE, "This type of file cannot be read; it was not examined.");
		}

	}

}
