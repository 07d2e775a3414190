package org.candour.rendition.worker.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.candour.rendition.Finding;
import org.candour.rendition.FindingCode;

/** What a picture carries with it. */
final class PictureFindings {

	/** Width at which a picture is looked at for ink, in pixels. */
	private static final int SMALL = 400;

	private final List<StoredPicture> pictures;

	private final PictureData data;

	private final boolean behind;

	PictureFindings(List<StoredPicture> pictures, PictureData data, boolean behind) {
		this.pictures = pictures;
		this.data = data;
		this.behind = behind;
	}

	List<Finding> all() {
		List<Finding> found = new ArrayList<>();
		this.data.places().forEach((each) -> found.add(of(FindingCode.GPS, 0, each)));
		List<String> texts = this.data.texts();
		if (!texts.isEmpty()) {
			found.add(of(FindingCode.PICTURE_METADATA, 0, String.join("; ", texts)));
		}
		if (this.data.hasThumbnail()) {
			found.add(of(FindingCode.PICTURE_THUMBNAIL, 0, ""));
		}
		if (this.behind) {
			found.add(of(FindingCode.DATA_BEHIND_END, 0, ""));
		}
		for (StoredPicture picture : this.pictures) {
			found.add(of(seen(picture), picture.index() + 1, ""));
		}
		return found;
	}

	private static FindingCode seen(StoredPicture picture) {
		try {
			return hasInk(picture.seen(Math.min(SMALL, picture.seenWidth()))) ? FindingCode.NOT_SEARCHED
					: FindingCode.EMPTY_PAGE;
		}
		catch (IOException | RuntimeException ex) {
			return FindingCode.PAGE_NOT_DRAWN;
		}
	}

	private static boolean hasInk(BufferedImage picture) {
		int first = picture.getRGB(0, 0);
		for (int y = 0; y < picture.getHeight(); y++) {
			for (int x = 0; x < picture.getWidth(); x++) {
				int rgb = picture.getRGB(x, y);
				if (Math.abs((rgb & 0xFF) - (first & 0xFF)) > 20
						|| Math.abs((rgb >> 16 & 0xFF) - (first >> 16 & 0xFF)) > 20) {
					return true;
				}
			}
		}
		return false;
	}

	private static Finding of(FindingCode code, int page, String excerpt) {
		return new Finding(code, page, List.of(), excerpt);
	}

}
