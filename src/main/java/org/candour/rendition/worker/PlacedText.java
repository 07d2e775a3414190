package org.candour.rendition.worker;

import java.util.List;
import java.util.stream.IntStream;

import org.candour.rendition.SearchResult.Hit;
import org.candour.rendition.SearchResult.Place;

/**
 * Text of a record that is not drawn on its pages.
 *
 * @param page from 1; 0 if it belongs to none
 */
public record PlacedText(Place place, int page, String text) {

	/** At most one hit for each term. */
	public List<Hit> hits(List<String> terms) {
		String folded = Folding.fold(this.text);
		String squeezed = Folding.squeeze(this.text);
		return IntStream.range(0, terms.size())
			.mapToObj((term) -> hit(term, terms.get(term), folded, squeezed))
			.filter((each) -> each != null)
			.toList();
	}

	private Hit hit(int term, String wanted, String folded, String squeezed) {
		String fold = Folding.fold(wanted).strip();
		String squeeze = Folding.squeeze(wanted);
		boolean certain = fold.length() > 1 && folded.contains(fold);
		boolean possible = squeeze.length() > 3 && squeezed.contains(squeeze);
		return (certain || possible) ? new Hit(term, this.place, this.page, List.of(), !certain) : null;
	}

}
