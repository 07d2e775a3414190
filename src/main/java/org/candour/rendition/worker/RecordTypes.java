package org.candour.rendition.worker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import org.apache.tika.Tika;
import org.candour.rendition.Finding;
import org.candour.rendition.NotShown.Reason;
import org.candour.rendition.Overview;
import org.candour.rendition.RecordKind;
import org.candour.rendition.worker.container.ZipRecord;
import org.candour.rendition.worker.mail.MailRecord;
import org.candour.rendition.worker.media.MediaRecord;
import org.candour.rendition.worker.office.OfficeRecord;
import org.candour.rendition.worker.office.OldOfficeFiles;
import org.candour.rendition.worker.pdf.PdfRecord;
import org.candour.rendition.worker.picture.PictureRecord;
import org.candour.rendition.worker.text.TextRecord;

/** Tells types by content and opens records. */
final class RecordTypes {

	private static final Tika TIKA = new Tika();

	private static final Set<String> PICTURES = Set.of("image/jpeg", "image/png", "image/tiff", "image/gif",
			"image/bmp", "image/webp");

	private static final Set<String> DATA = Set.of("application/json", "application/xml");

	private static final int HEADER_WITHIN = 1024;

	private RecordTypes() {
	}

	static OpenRecord open(byte[] content, String name) throws IOException, CannotShow {
		String head = new String(content, 0, Math.min(HEADER_WITHIN, content.length), StandardCharsets.ISO_8859_1);
		if (head.contains("%PDF-")) {
			return PdfRecord.open(content);
		}
		String type = TIKA.detect(content);
		if (PICTURES.contains(type)) {
			return PictureRecord.open(content, type);
		}
		if (OfficeRecord.looksLikeOne(content)) {
			return OfficeRecord.open(content);
		}
		if (type.equals("application/x-tika-msoffice")) {
			return OldOfficeFiles.open(content);
		}
		String named = TIKA.detect(content, name);
		if (type.equals("application/zip")) {
			return ZipRecord.open(content);
		}
		if (type.startsWith("audio/") || type.startsWith("video/") || type.equals("application/mp4")) {
			return MediaRecord.open(content, type);
		}
		if (type.equals("message/rfc822") || (named.equals("message/rfc822") && type.startsWith("text/"))) {
			return MailRecord.open(content);
		}
		if (type.equals("text/plain") && (named.equals("text/csv") || named.equals("text/plain")
				|| named.equals("text/tab-separated-values"))) {
			return TextRecord.open(content, named, !named.equals(type));
		}
		if (DATA.contains(named)) {
			return TextRecord.open(content, named, !named.equals(type));
		}
		return new Unknown(named, !named.equals(type));
	}

	/** A record that is kept, and not shown. */
	private record Unknown(String mediaType, boolean presumed) implements OpenRecord {

		@Override
		public Overview overview() {
			return new Overview(RecordKind.OTHER, this.mediaType, this.presumed, List.of(), List.of());
		}

		@Override
		public List<Finding> findings() throws CannotShow {
			throw new CannotShow(Reason.UNKNOWN_TYPE, "This type of file cannot be read; it was not examined.");
		}

	}

}
