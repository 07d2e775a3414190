package org.candour.rendition.worker.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.candour.rendition.Finding;
import org.candour.rendition.FindingCode;

/** What every kind of Office file may carry, whatever program it is for. */
final class OfficeFindings {

	private static final Set<String> PROPERTIES = Set.of("creator", "lastModifiedBy", "description", "title", "subject",
			"keywords", "category", "Company", "Manager", "HyperlinkBase", "lpwstr");

	private final Parts parts;

	private final List<Finding> found = new ArrayList<>();

	OfficeFindings(Parts parts) {
		this.parts = parts;
	}

	List<Finding> all() throws IOException {
		String properties = properties();
		if (!properties.isEmpty()) {
			add(FindingCode.METADATA, properties);
		}
		this.parts.names((each) -> each.endsWith("vbaProject.bin")).forEach((each) -> add(FindingCode.MACRO, ""));
		this.parts.names((each) -> each.startsWith("docProps/thumbnail"))
			.forEach((each) -> add(FindingCode.PAGE_THUMBNAIL, ""));
		this.parts.names(OfficeRecord::embedded)
			.forEach((each) -> add(FindingCode.ATTACHMENT, each.substring(each.lastIndexOf('/') + 1)));
		return this.found;
	}

	/** What the file says about itself. */
	String properties() throws IOException {
		StringBuilder text = new StringBuilder();
		for (String name : this.parts.names((each) -> each.startsWith("docProps/") && each.endsWith(".xml")).toList()) {
			Xml.walk(this.parts.get(name), new Xml.Walk() {
				@Override
				public void text(Deque<String> way, String value) {
					if (PROPERTIES.contains(way.peekLast()) && !way.contains("HeadingPairs")
							&& !way.contains("TitlesOfParts") && !value.isBlank()) {
						text.append(way.peekLast()).append(": ").append(value.strip()).append("; ");
					}
				}
			});
		}
		return text.toString();
	}

	/** All text under elements of some name, and who wrote it where that is said. */
	static List<String> texts(byte[] xml, Set<String> elements) throws IOException {
		List<String> texts = new ArrayList<>();
		Xml.walk(xml, new Xml.Walk() {

			private StringBuilder text;

			private int depth;

			@Override
			public void begins(Deque<String> way, Map<String, String> attributes) {
				if (this.text == null && elements.contains(way.peekLast())) {
					String author = attributes.get("author");
					this.text = new StringBuilder((author != null) ? author + ": " : "");
					this.depth = way.size();
				}
			}

			@Override
			public void text(Deque<String> way, String value) {
				if (this.text != null) {
					this.text.append(value);
				}
			}

			@Override
			public void ends(Deque<String> way) {
				if (this.text != null && way.size() == this.depth) {
					texts.add(this.text.toString().strip());
					this.text = null;
				}
			}
		});
		return texts;
	}

	private void add(FindingCode code, String excerpt) {
		this.found.add(new Finding(code, 0, List.of(), excerpt));
	}

}
