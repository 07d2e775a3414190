package org.candour.rendition.worker.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

import org.candour.rendition.BurnOrder;
import org.candour.rendition.Burnt;
import org.candour.rendition.Finding;
import org.candour.rendition.NotShown.Reason;
import org.candour.rendition.Overview;
import org.candour.rendition.PagePicture;
import org.candour.rendition.PageSize;
import org.candour.rendition.PageWords;
import org.candour.rendition.PictureFormat;
import org.candour.rendition.RecordKind;
import org.candour.rendition.SearchResult;
import org.candour.rendition.SearchResult.Hit;
import org.candour.rendition.SearchResult.Place;
import org.candour.rendition.worker.CannotShow;
import org.candour.rendition.worker.Encoding;
import org.candour.rendition.worker.OpenRecord;
import org.candour.rendition.worker.PlacedText;
import org.candour.rendition.worker.burn.Burn;
import org.candour.rendition.worker.burn.BurnSource;

/** A picture, or a file of several: each is a page. */
public final class PictureRecord implements OpenRecord, BurnSource {

	/** A picture of more pixels is not decoded. */
	private static final long MOST_PIXELS = 100_000_000;

	private static final int MOST_PAGES = 5_000;

	private final String mediaType;

	private final ImageReader reader;

	private final List<StoredPicture> pictures;

	private final PictureData data;

	private final boolean behind;

	private PictureRecord(String mediaType, ImageReader reader, List<StoredPicture> pictures, PictureData data,
			boolean behind) {
		this.mediaType = mediaType;
		this.reader = reader;
		this.pictures = pictures;
		this.data = data;
		this.behind = behind;
	}

	public static OpenRecord open(byte[] content, String mediaType) throws IOException, CannotShow {
		ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content));
		Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
		if (!readers.hasNext()) {
			throw CannotShow.broken();
		}
		ImageReader reader = readers.next();
		reader.setInput(in, false, true);
		PictureData data = PictureData.of(content);
		List<StoredPicture> pictures = new ArrayList<>();
		int number = Math.min(MOST_PAGES, reader.getNumImages(true));
		for (int index = 0; index < number; index++) {
			int width = reader.getWidth(index);
			int height = reader.getHeight(index);
			if ((long) width * height > MOST_PIXELS) {
				throw new CannotShow(Reason.TOO_LARGE, "The picture has more than 100 million pixels.");
			}
			boolean blocks = !mediaType.equals("image/png") && !mediaType.equals("image/bmp")
					&& !mediaType.equals("image/gif");
			pictures.add(new StoredPicture(reader, index, width, height, data.orientation(index), blocks));
		}
		if (pictures.isEmpty()) {
			throw CannotShow.broken();
		}
		return new PictureRecord(mediaType, reader, pictures, data, EndOfPicture.hasMoreBehind(content, mediaType));
	}

	@Override
	public Overview overview() {
		List<PageSize> sizes = IntStream.range(0, this.pictures.size())
			.mapToObj((each) -> new PageSize(each + 1, this.pictures.get(each).seenWidth(),
					this.pictures.get(each).seenHeight()))
			.toList();
		return new Overview(RecordKind.PICTURE, this.mediaType, false, sizes, List.of());
	}

	@Override
	public PagePicture page(int page, int width, PictureFormat format) throws IOException, CannotShow {
		StoredPicture picture = picture(page);
		try {
			return Encoding.of(picture.seen(width), format);
		}
		catch (IOException | RuntimeException ex) {
			throw notDrawn(page);
		}
	}

	/** A picture tells no words by itself: it was not searched. */
	@Override
	public PageWords words(int page) throws CannotShow {
		picture(page);
		return new PageWords(page, List.of(), false);
	}

	@Override
	public SearchResult search(List<String> terms) {
		List<Hit> hits = new ArrayList<>();
		this.data.texts().forEach((each) -> hits.addAll(new PlacedText(Place.METADATA, 0, each).hits(terms)));
		return new SearchResult(hits, true, IntStream.rangeClosed(1, this.pictures.size()).boxed().toList());
	}

	@Override
	public List<Finding> findings() throws IOException {
		return new PictureFindings(this.pictures, this.data, this.behind).all();
	}

	@Override
	public Burnt burn(BurnOrder order, OutputStream to) throws IOException, CannotShow {
		return new Burn(this, order).to(to);
	}

	@Override
	public int pages() {
		return this.pictures.size();
	}

	@Override
	public Page page(int page) throws IOException, CannotShow {
		StoredPicture picture = picture(page);
		try {
			return new Page(picture.seenWidth() * 72 / DPI, picture.seenHeight() * 72 / DPI, picture.seen(), List.of(),
					picture::around);
		}
		catch (IOException | RuntimeException ex) {
			throw notDrawn(page);
		}
	}

	@Override
	public void close() {
		this.reader.dispose();
	}

	private StoredPicture picture(int page) throws CannotShow {
		if (page < 1 || page > this.pictures.size()) {
			throw new CannotShow(Reason.NO_SUCH_PAGE, "The file has no page " + page + ".");
		}
		return this.pictures.get(page - 1);
	}

	private static CannotShow notDrawn(int page) {
		return new CannotShow(Reason.PAGE_NOT_DRAWN,
				"Page " + page + " cannot be drawn: its picture cannot be read to the end.");
	}

}
