package org.candour.rendition.worker.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.Tag;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifThumbnailDirectory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.jpeg.JpegCommentDirectory;
import com.drew.metadata.photoshop.PhotoshopDirectory;
import com.drew.metadata.png.PngDirectory;
import com.drew.metadata.xmp.XmpDirectory;

/** What a picture says about itself. */
final class PictureData {

	/** Tags of EXIF that every picture has and that say nothing. */
	private static final Set<Integer> HARMLESS = Set.of(ExifDirectoryBase.TAG_ORIENTATION,
			ExifDirectoryBase.TAG_X_RESOLUTION, ExifDirectoryBase.TAG_Y_RESOLUTION,
			ExifDirectoryBase.TAG_RESOLUTION_UNIT, ExifDirectoryBase.TAG_YCBCR_POSITIONING,
			ExifDirectoryBase.TAG_COLOR_SPACE, ExifDirectoryBase.TAG_EXIF_VERSION,
			ExifDirectoryBase.TAG_COMPONENTS_CONFIGURATION, ExifDirectoryBase.TAG_FLASHPIX_VERSION,
			ExifDirectoryBase.TAG_IMAGE_WIDTH, ExifDirectoryBase.TAG_IMAGE_HEIGHT);

	/** Tags of a TIFF file that speak, among those that describe how it is stored. */
	private static final Set<Integer> SPEAKING = Set.of(ExifDirectoryBase.TAG_IMAGE_DESCRIPTION,
			ExifDirectoryBase.TAG_MAKE, ExifDirectoryBase.TAG_MODEL, ExifDirectoryBase.TAG_ARTIST,
			ExifDirectoryBase.TAG_COPYRIGHT, ExifDirectoryBase.TAG_HOST_COMPUTER, ExifDirectoryBase.TAG_DATETIME,
			ExifDirectoryBase.TAG_SOFTWARE, ExifDirectoryBase.TAG_DOCUMENT_NAME, ExifDirectoryBase.TAG_PAGE_NAME,
			ExifDirectoryBase.TAG_WIN_AUTHOR, ExifDirectoryBase.TAG_WIN_COMMENT, ExifDirectoryBase.TAG_WIN_TITLE,
			ExifDirectoryBase.TAG_WIN_SUBJECT, ExifDirectoryBase.TAG_WIN_KEYWORDS,
			ExifDirectoryBase.TAG_BODY_SERIAL_NUMBER, ExifDirectoryBase.TAG_CAMERA_OWNER_NAME,
			ExifDirectoryBase.TAG_USER_COMMENT);

	private final Metadata metadata;

	private PictureData(Metadata metadata) {
		this.metadata = metadata;
	}

	static PictureData of(byte[] content) {
		try {
			return new PictureData(ImageMetadataReader.readMetadata(new ByteArrayInputStream(content), content.length));
		}
		catch (ImageProcessingException | IOException | RuntimeException ex) {
			return new PictureData(new Metadata());
		}
	}

	/**
	 * How a picture is held.
	 * @param index in the file, from 0
	 */
	Orientation orientation(int index) {
		Collection<ExifIFD0Directory> all = this.metadata.getDirectoriesOfType(ExifIFD0Directory.class);
		return all.stream().skip(index).findFirst().map((each) -> {
			Integer value = each.getInteger(ExifDirectoryBase.TAG_ORIENTATION);
			return new Orientation((value != null) ? value : 1);
		}).orElse(new Orientation(1));
	}

	List<String> places() {
		return this.metadata.getDirectoriesOfType(GpsDirectory.class)
			.stream()
			.filter((each) -> each.getTagCount() > 0)
			.map((each) -> (each.getGeoLocation() != null) ? each.getGeoLocation().toDMSString() : "")
			.toList();
	}

	boolean hasThumbnail() {
		boolean exif = this.metadata.getDirectoriesOfType(ExifThumbnailDirectory.class)
			.stream()
			.anyMatch((each) -> each.containsTag(ExifThumbnailDirectory.TAG_THUMBNAIL_OFFSET));
		return exif || this.metadata.getDirectoriesOfType(PhotoshopDirectory.class)
			.stream()
			.anyMatch((each) -> each.getThumbnailBytes() != null);
	}

	/** Data that may name people, places or machines: a text for each. */
	List<String> texts() {
		List<String> texts = new ArrayList<>();
		for (Directory directory : this.metadata.getDirectories()) {
			for (Tag tag : directory.getTags()) {
				if (speaks(directory, tag.getTagType()) && tag.getDescription() != null) {
					texts.add(tag.getTagName() + ": " + tag.getDescription());
				}
			}
			if (directory instanceof XmpDirectory xmp) {
				xmp.getXmpProperties().forEach((name, value) -> texts.add(name + ": " + value));
			}
		}
		return texts;
	}

	private static boolean speaks(Directory directory, int tag) {
		if (directory instanceof ExifIFD0Directory) {
			return SPEAKING.contains(tag);
		}
		if (directory instanceof ExifThumbnailDirectory) {
			return false;
		}
		if (directory instanceof PngDirectory) {
			return tag == PngDirectory.TAG_TEXTUAL_DATA;
		}
		boolean kind = directory instanceof ExifDirectoryBase || directory instanceof IptcDirectory
				|| directory instanceof JpegCommentDirectory || directory.getName().contains("Makernote");
		return kind && !HARMLESS.contains(tag) && !(directory instanceof GpsDirectory);
	}

}
