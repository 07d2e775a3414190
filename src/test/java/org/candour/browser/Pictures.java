package org.candour.browser;

import java.nio.file.Path;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;

/**
 * What a page looks like, and what stands in the way of people who cannot see it well.
 */
final class Pictures {

	private Pictures() {
	}

	/** What axe finds wrong within a part of the page. */
	static List<String> barriers(Page page, String part) {
		return new AxeBuilder(page).include(List.of(part))
			.analyze()
			.getViolations()
			.stream()
			.map(Rule::getDescription)
			.toList();
	}

	/** Keeps a picture for the documentation, where that is wanted. */
	static void keep(Page page, String name) {
		if (Boolean.getBoolean("candour.screenshots")) {
			page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("docs/images", name + ".png")));
		}
	}

}
