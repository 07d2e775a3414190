package org.candour.rendition.worker;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.candour.rendition.BurnOrder;
import org.candour.rendition.Burnt;
import org.candour.rendition.Child;
import org.candour.rendition.Finding;
import org.candour.rendition.NotShown.Reason;
import org.candour.rendition.Overview;
import org.candour.rendition.PagePicture;
import org.candour.rendition.PageWords;
import org.candour.rendition.PictureFormat;
import org.candour.rendition.SearchResult;

/** A record that is open in the worker. What a kind of record cannot do, it says. */
public interface OpenRecord extends Closeable {

	Overview overview() throws IOException, CannotShow;

	List<Finding> findings() throws IOException, CannotShow;

	default PagePicture page(int page, int width, PictureFormat format) throws IOException, CannotShow {
		throw CannotShow.noPages();
	}

	default PageWords words(int page) throws IOException, CannotShow {
		throw CannotShow.noPages();
	}

	default SearchResult search(List<String> terms) throws IOException, CannotShow {
		throw new CannotShow(Reason.UNKNOWN_TYPE,
				"The words of this type of file cannot be read; it was not searched.");
	}

	default Burnt burn(BurnOrder order, OutputStream to) throws IOException, CannotShow {
		throw new CannotShow(Reason.UNKNOWN_TYPE, "This type of file cannot be redacted here.");
	}

	default void child(int index, OutputStream to) throws IOException, CannotShow {
		throw new CannotShow(Reason.NO_SUCH_PAGE, "There is no such file in this record.");
	}

	@Override
	default void close() throws IOException {
	}

}
