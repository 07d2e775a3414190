package org.candour.documents.scan;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Set;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

import org.candour.documents.FileFinding;
import org.candour.documents.FileType;
import org.candour.documents.FindingScan;
import org.candour.documents.ScannedFile;

import org.springframework.stereotype.Component;

/**
 * How large a picture becomes when it is decoded, read from its header before anything
 * decodes it. A few kilobytes can claim gigabytes.
 */
@Component
class PictureSize implements FindingScan {

	/** 100 megapixels: a page of A4 at 600 dpi has 35. */
	static final long MOST_PIXELS = 100_000_000;

	@Override
	public Set<FileFinding> look(ScannedFile file) throws IOException {
		if (file.type() != FileType.PNG && file.type() != FileType.JPEG) {
			return Set.of();
		}
		// not ImageIO's own stream, which may write to a temporary file
		try (InputStream content = file.open(); ImageInputStream header = new MemoryCacheImageInputStream(content)) {
			return (pixels(header, file.type()) > MOST_PIXELS) ? Set.of(FileFinding.HUGE_PICTURE) : Set.of();
		}
	}

	/** Nought where no header can be read: such a picture is not decoded either. */
	private static long pixels(ImageInputStream header, FileType type) throws IOException {
		Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(type.name());
		if (!readers.hasNext()) {
			return 0;
		}
		ImageReader reader = readers.next();
		try {
			reader.setInput(header, true, true);
			return (long) reader.getWidth(0) * reader.getHeight(0);
		}
		catch (IOException | RuntimeException ex) {
			return 0;
		}
		finally {
			reader.dispose();
		}
	}

}
