package org.candour.redaction;

import java.util.List;

import org.candour.documents.DocumentId;
import org.candour.rendition.Box;
import org.candour.rendition.SearchResult.Place;

/**
 * Where in the records of a case terms stand.
 *
 * @param complete whether there are no more places than these
 * @param notSearched records and pages of which no hit says nothing
 */
public record FoundPlaces(List<FoundPlace> places, boolean complete, List<NotSearched> notSearched) {

	public FoundPlaces {
		places = List.copyOf(places);
		notSearched = List.copyOf(notSearched);
	}

	/**
	 * A place where a term stands.
	 *
	 * @param term its index in the list that was asked for, from 0
	 * @param page from 1; 0 if it stands on no page: a redacted copy leaves it out
	 * @param boxes one for each line; empty if it is not drawn
	 * @param before the words before it on its page, as are those after it
	 * @param possible whether it was found only by leaving out the spaces between letters
	 * @param marked whether a mark covers it already
	 */
	public record FoundPlace(DocumentId document, int term, Place place, int page, List<Box> boxes, String before,
			String words, String after, boolean possible, boolean marked) {

		/** Keeps the words out of logs. */
		@Override
		public String toString() {
			return "FoundPlace[" + this.document + ", page " + this.page + "]";
		}

	}

	/**
	 * What was not searched.
	 *
	 * @param pages from 1; empty if it is the whole record
	 * @param why a sentence
	 */
	public record NotSearched(DocumentId document, List<Integer> pages, String why) {
	}

}
