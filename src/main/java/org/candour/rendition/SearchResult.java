package org.candour.rendition;

import java.util.List;

/**
 * What was found.
 *
 * @param hits at most 10,000
 * @param complete whether there are no more hits than these
 * @param pagesNotSearched pages whose words could not be read: no hit there says nothing
 */
public record SearchResult(List<Hit> hits, boolean complete, List<Integer> pagesNotSearched) {

	public SearchResult {
		hits = List.copyOf(hits);
		pagesNotSearched = List.copyOf(pagesNotSearched);
	}

	/**
	 * A place where a term stands.
	 *
	 * @param term its index in the list that was asked for, from 0
	 * @param page from 1; 0 if it stands on no page
	 * @param boxes one for each line it stands on; empty if it is not drawn
	 * @param possible whether it was found only by leaving out the spaces between letters
	 */
	public record Hit(int term, Place place, int page, List<Box> boxes, boolean possible) {

		public Hit {
			boxes = List.copyOf(boxes);
		}

	}

	/** Where text stands. */
	public enum Place {

		/** On the page, seen or recognised. */
		PAGE,
		/** On the page, hidden. */
		HIDDEN,
		/** In an annotation. */
		ANNOTATION,
		/** In a field of a form. */
		FIELD,
		/** In a bookmark. */
		BOOKMARK,
		/** In a description for screen readers (Alt, ActualText, E). */
		DESCRIPTION,
		/** In metadata. */
		METADATA,
		/** In the name of an attached file. */
		ATTACHMENT,
		/** In text that has no page. */
		TEXT

	}

}
