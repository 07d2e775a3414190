package org.candour.rendition.worker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.candour.rendition.Box;
import org.candour.rendition.PageWords;
import org.candour.rendition.SearchResult.Hit;
import org.candour.rendition.SearchResult.Place;
import org.candour.rendition.Word;
import org.candour.rendition.Word.Letters;
import org.candour.rendition.Word.Sight;

/**
 * Looks for terms among the words of a page: in the order of the file and in that of the
 * lines, since either alone misses some; with and without the spaces.
 */
public final class PageSearch {

	/** Shorter terms are found too often where spaces are left out. */
	private static final int SHORTEST_WITHOUT_SPACES = 4;

	private final int page;

	private final List<Row> rows;

	public PageSearch(PageWords words) {
		this.page = words.page();
		List<Word> inLines = lines(words.words());
		this.rows = List.of(Row.joined(words.words(), Folding::fold), Row.joined(inLines, Folding::fold),
				Row.apart(words.words()), Row.squeezed(words.words()), Row.squeezed(inLines));
	}

	public List<Hit> hits(List<String> terms) {
		List<Hit> hits = new ArrayList<>();
		for (int term = 0; term < terms.size(); term++) {
			String folded = Folding.fold(terms.get(term)).strip();
			String squeezed = Folding.squeeze(terms.get(term));
			Set<Letters> seen = new HashSet<>();
			for (Row row : this.rows) {
				String wanted = row.withoutSpaces() ? squeezed : folded;
				if (wanted.length() >= (row.withoutSpaces() ? SHORTEST_WITHOUT_SPACES : 2)) {
					find(row, wanted, term, seen, hits);
				}
			}
		}
		return hits;
	}

	private void find(Row row, String wanted, int term, Set<Letters> seen, List<Hit> hits) {
		for (int at = row.text().indexOf(wanted); at >= 0; at = row.text().indexOf(wanted, at + 1)) {
			List<Source> sources = row.sources()
				.subList(at, at + wanted.length())
				.stream()
				.filter((each) -> each != null)
				.toList();
			if (sources.stream().map(Source::letters).anyMatch((each) -> !seen.contains(each))) {
				sources.forEach((each) -> seen.add(each.letters()));
				boolean hidden = sources.stream().anyMatch((each) -> each.word().sight() == Sight.HIDDEN);
				hits.add(new Hit(term, hidden ? Place.HIDDEN : Place.PAGE, this.page, boxes(sources),
						row.withoutSpaces()));
			}
		}
	}

	/** One box for each line. */
	private static List<Box> boxes(List<Source> sources) {
		List<Box> boxes = new ArrayList<>();
		Word before = null;
		for (Source source : sources) {
			Box box = source.letters().box();
			int last = boxes.size() - 1;
			if (last >= 0 && (source.word() == before || !before.endsLine())) {
				boxes.set(last, boxes.get(last).union(box));
			}
			else {
				boxes.add(box);
			}
			before = source.word();
		}
		return boxes;
	}

	private static List<Word> lines(List<Word> words) {
		List<Word> sorted = new ArrayList<>(words);
		sorted.sort(Comparator.comparingDouble((each) -> middle(each.box())));
		List<Word> inLines = new ArrayList<>();
		List<Word> line = new ArrayList<>();
		for (Word word : sorted) {
			if (!line.isEmpty() && middle(word.box()) - middle(line.get(0).box()) > 0.6 * line.get(0).box().height()) {
				add(line, inLines);
			}
			line.add(word);
		}
		add(line, inLines);
		return inLines;
	}

	private static void add(List<Word> line, List<Word> inLines) {
		line.sort(Comparator.comparingDouble((each) -> each.box().left()));
		for (int i = 0; i < line.size(); i++) {
			Word word = line.get(i);
			inLines.add(new Word(word.letters(), word.sight(), i == line.size() - 1));
		}
		line.clear();
	}

	private static double middle(Box box) {
		return (box.top() + box.bottom()) / 2;
	}

	/**
	 * Text, and for each of its characters where it comes from; null for spaces.
	 */
	private record Row(String text, List<Source> sources, boolean withoutSpaces) {

		/** Words broken at the end of a line are joined. */
		private static Row joined(List<Word> words, UnaryOperator<String> change) {
			return of(words, change, true, false);
		}

		private static Row apart(List<Word> words) {
			return of(words, Folding::fold, false, false);
		}

		private static Row squeezed(List<Word> words) {
			return of(words, Folding::squeeze, false, true);
		}

		private static Row of(List<Word> words, UnaryOperator<String> change, boolean join, boolean withoutSpaces) {
			StringBuilder text = new StringBuilder();
			List<Source> sources = new ArrayList<>();
			for (Word word : words) {
				for (Letters letters : word.letters()) {
					String changed = change.apply(letters.text()).replace(" ", "");
					text.append(changed);
					Source source = new Source(word, letters);
					changed.chars().forEach((any) -> sources.add(source));
				}
				boolean broken = join && word.endsLine() && text.length() > 1 && text.charAt(text.length() - 1) == '-';
				if (broken) {
					text.setLength(text.length() - 1);
					sources.remove(sources.size() - 1);
				}
				else if (!withoutSpaces) {
					text.append(' ');
					sources.add(null);
				}
			}
			return new Row(text.toString(), sources, withoutSpaces);
		}

	}

	private record Source(Word word, Letters letters) {
	}

}
