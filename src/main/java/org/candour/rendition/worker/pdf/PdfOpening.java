package org.candour.rendition.worker.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.candour.rendition.NotShown.Reason;
import org.candour.rendition.worker.CannotShow;

/** Opens PDF files of any producer, as long as they open without a password. */
final class PdfOpening {

	/** Readers look for the header in the first kilobyte. */
	private static final int HEADER_WITHIN = 1024;

	private PdfOpening() {
	}

	static PDDocument open(byte[] content) throws CannotShow {
		byte[] fromHeader = fromHeader(content);
		try {
			return Loader.loadPDF(new RandomAccessReadBuffer(fromHeader), "", null, null,
					IOUtils.createMemoryOnlyStreamCache());
		}
		catch (InvalidPasswordException ex) {
			throw CannotShow.locked();
		}
		catch (IOException | RuntimeException ex) {
			throw lockedOtherwise(ex) ? CannotShow.locked() : withoutPages(content) ? noPages() : CannotShow.broken();
		}
	}

	static CannotShow noPages() {
		return new CannotShow(Reason.NO_PAGES, "The file has no pages: nobody can open it.");
	}

	/** Neither pages nor a place where they could be packed. */
	private static boolean withoutPages(byte[] content) {
		String text = new String(content, StandardCharsets.ISO_8859_1);
		return !text.contains("/Page") && !text.contains("/ObjStm");
	}

	/** Keys of persons or an unknown method of locking. */
	private static boolean lockedOtherwise(Exception ex) {
		return Arrays.stream(ex.getStackTrace()).anyMatch((each) -> each.getClassName().contains(".encryption."));
	}

	/** Mail gateways and old programs put bytes before the header. */
	private static byte[] fromHeader(byte[] content) {
		String head = new String(content, 0, Math.min(HEADER_WITHIN, content.length), StandardCharsets.ISO_8859_1);
		int at = head.indexOf("%PDF-");
		return (at > 0) ? Arrays.copyOfRange(content, at, content.length) : content;
	}

}
