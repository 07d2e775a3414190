package org.candour.redaction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A set of page numbers, written as ranges: {@code 1-4,7}. */
public final class PageRanges {

	/** No page. */
	public static final PageRanges NONE = new PageRanges(new BitSet());

	/** As PostgreSQL writes a multirange: {@code {[1,5),[7,8)}}. */
	private static final Pattern STORED = Pattern.compile("\\[(\\d+),(\\d+)\\)");

	private final BitSet pages;

	private PageRanges(BitSet pages) {
		this.pages = pages;
	}

	static PageRanges of(Collection<Integer> pages) {
		BitSet bits = new BitSet();
		pages.forEach(bits::set);
		return new PageRanges(bits);
	}

	static PageRanges stored(String multirange) {
		BitSet bits = new BitSet();
		Matcher range = STORED.matcher(multirange);
		while (range.find()) {
			bits.set(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)));
		}
		return new PageRanges(bits);
	}

	String stored() {
		return ranges().stream()
			.map((range) -> "[%d,%d)".formatted(range[0], range[1] + 1))
			.collect(Collectors.joining(",", "{", "}"));
	}

	PageRanges without(PageRanges others) {
		BitSet left = (BitSet) this.pages.clone();
		left.andNot(others.pages);
		return new PageRanges(left);
	}

	/** Whether every page from the first to the last is in it. */
	public boolean holds(int first, int last) {
		return this.pages.nextClearBit(first) > last;
	}

	/** How many pages are in it. */
	public int count() {
		return this.pages.cardinality();
	}

	/** Every page, ascending. */
	public List<Integer> pages() {
		return this.pages.stream().boxed().toList();
	}

	/** The ranges in lines of at most so many characters; none if it is empty. */
	List<String> lines(int longest) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (int[] range : ranges()) {
			String text = (range[0] == range[1]) ? Integer.toString(range[0]) : range[0] + "-" + range[1];
			if (line.length() > 0 && line.length() + 1 + text.length() > longest) {
				lines.add(line.toString());
				line.setLength(0);
			}
			line.append((line.length() > 0) ? "," : "").append(text);
		}
		if (line.length() > 0) {
			lines.add(line.toString());
		}
		return lines;
	}

	private List<int[]> ranges() {
		List<int[]> ranges = new ArrayList<>();
		for (int from = this.pages.nextSetBit(0); from >= 0;) {
			int after = this.pages.nextClearBit(from);
			ranges.add(new int[] { from, after - 1 });
			from = this.pages.nextSetBit(after);
		}
		return ranges;
	}

	@Override
	public String toString() {
		return String.join(",", lines(Integer.MAX_VALUE));
	}

}
