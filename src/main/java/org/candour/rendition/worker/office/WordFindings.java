package org.candour.rendition.worker.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.candour.rendition.Finding;
import org.candour.rendition.FindingCode;

/** What a Word file hides: comments, tracked changes, and text that is not seen. */
final class WordFindings {

	private static final Set<String> CHANGES = Set.of("del", "ins", "moveFrom", "moveTo");

	/** Half points; smaller letters are dust. */
	private static final int SMALLEST = 6;

	private WordFindings() {
	}

	static List<Finding> of(Parts parts) throws IOException {
		List<Finding> found = new ArrayList<>();
		for (String name : parts.names((each) -> each.startsWith("word/") && each.endsWith(".xml")).toList()) {
			byte[] xml = parts.get(name);
			if (name.startsWith("word/comments") && !name.contains("Extended") && !name.contains("Ids")) {
				OfficeFindings.texts(xml, Set.of("comment")).forEach((each) -> add(FindingCode.COMMENT, each, found));
			}
			OfficeFindings.texts(xml, CHANGES)
				.stream()
				.filter((each) -> !each.isBlank())
				.forEach((each) -> add(FindingCode.TRACKED_CHANGE, each, found));
			HiddenRuns runs = new HiddenRuns();
			Xml.walk(xml, runs);
			runs.texts.forEach((each) -> add(FindingCode.HIDDEN_TEXT, each, found));
		}
		return found;
	}

	private static void add(FindingCode code, String excerpt, List<Finding> found) {
		found.add(new Finding(code, 0, List.of(), excerpt));
	}

	/** Runs that are hidden, white without a dark ground, or too small to be read. */
	private static final class HiddenRuns implements Xml.Walk {

		private final List<String> texts = new ArrayList<>();

		private final StringBuilder text = new StringBuilder();

		private boolean hidden;

		private boolean white;

		private boolean shaded;

		@Override
		public void begins(Deque<String> way, Map<String, String> attributes) {
			String name = way.peekLast();
			String value = attributes.getOrDefault("val", "");
			if (name.equals("r")) {
				this.text.setLength(0);
				this.hidden = false;
				this.white = false;
				this.shaded = false;
			}
			else if (way.contains("rPr") && way.contains("r")) {
				switch (name) {
					case "vanish", "specVanish" -> this.hidden |= !Set.of("0", "false", "off").contains(value);
					case "color" -> this.white |= value.equalsIgnoreCase("FFFFFF");
					case "sz" -> this.hidden |= value.matches("\\d{1,3}") && Integer.parseInt(value) < SMALLEST;
					case "shd", "highlight" -> this.shaded = true;
					default -> {
					}
				}
			}
		}

		@Override
		public void text(Deque<String> way, String value) {
			if (way.peekLast().equals("t") || way.peekLast().equals("delText")) {
				this.text.append(value);
			}
		}

		@Override
		public void ends(Deque<String> way) {
			if (way.peekLast().equals("r") && (this.hidden || (this.white && !this.shaded))
					&& !this.text.toString().isBlank()) {
				this.texts.add(this.text.toString());
			}
		}

	}

}
