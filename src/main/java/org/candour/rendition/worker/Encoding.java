package org.candour.rendition.worker;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import org.candour.rendition.PagePicture;
import org.candour.rendition.PictureFormat;

/** Encodes pictures. */
public final class Encoding {

	private static final float QUALITY = 0.85f;

	private Encoding() {
	}

	public static PagePicture of(BufferedImage picture, PictureFormat format) throws IOException {
		ImageWriter writer = ImageIO.getImageWritersByFormatName(format.name().toLowerCase(Locale.ROOT)).next();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
			writer.setOutput(out);
			ImageWriteParam how = writer.getDefaultWriteParam();
			how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
			if (format == PictureFormat.JPEG) {
				how.setCompressionQuality(QUALITY);
			}
			else {
				// quick rather than small: it goes no further than the reviewer's screen
				how.setCompressionQuality(0.8f);
			}
			writer.write(null, new IIOImage(picture, null, null), how);
		}
		finally {
			writer.dispose();
		}
		return new PagePicture(bytes.toByteArray(), format, picture.getWidth(), picture.getHeight());
	}

}
