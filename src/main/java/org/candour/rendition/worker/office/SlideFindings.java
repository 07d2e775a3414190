package org.candour.rendition.worker.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.candour.rendition.Finding;
import org.candour.rendition.FindingCode;

/** What a presentation hides: notes, comments and slides that are not shown. */
final class SlideFindings {

	private SlideFindings() {
	}

	static List<Finding> of(Parts parts) throws IOException {
		List<Finding> found = new ArrayList<>();
		for (String name : parts.names((each) -> each.matches("ppt/(slides|notesSlides|comments)/[^/]+\\.xml"))
			.toList()) {
			byte[] xml = parts.get(name);
			String text = String.join(" ", OfficeFindings.texts(xml, Set.of("t", "text")));
			boolean notes = name.contains("/notesSlides/");
			// the number of the slide stands on every page of notes
			if (notes && text.codePoints().anyMatch(Character::isLetter)) {
				found.add(new Finding(FindingCode.SPEAKER_NOTES, 0, List.of(), text));
			}
			else if (name.contains("/comments/") && !text.isBlank()) {
				found.add(new Finding(FindingCode.COMMENT, 0, List.of(), text));
			}
			else if (name.contains("/slides/") && hidden(xml)) {
				found.add(new Finding(FindingCode.HIDDEN_SLIDE, 0, List.of(), text));
			}
		}
		return found;
	}

	private static boolean hidden(byte[] slide) throws IOException {
		boolean[] hidden = new boolean[1];
		Xml.walk(slide, new Xml.Walk() {
			@Override
			public void begins(Deque<String> way, Map<String, String> attributes) {
				hidden[0] |= way.size() == 1 && Set.of("0", "false").contains(attributes.getOrDefault("show", "1"));
			}
		});
		return hidden[0];
	}

}
