package org.candour.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/**
 * Somebody outside the council at the public's pages. Every page that is opened is looked
 * through for barriers, and remembered if the content policy or the server refused part
 * of it.
 */
public final class PublicPerson {

	private static final double PATIENCE = 60_000;

	private final String address;

	private final Page page;

	private final boolean scripts;

	private final List<String> faults = new CopyOnWriteArrayList<>();

	PublicPerson(BrowserContext context, boolean scripts, String address) {
		this.address = address;
		this.scripts = scripts;
		this.page = context.newPage();
		this.page.setDefaultTimeout(PATIENCE);
		this.page.onConsoleMessage((message) -> {
			if (message.text().contains("Content Security Policy")) {
				this.faults.add(message.text());
			}
		});
		this.page.onPageError((error) -> this.faults.add("Script failed: " + error));
		this.page.onResponse((response) -> {
			if (response.status() >= 400 && response.status() != 422) {
				this.faults.add(response.status() + " " + response.url());
			}
		});
	}

	public PublicPerson open(String path) {
		this.page.navigate(this.address + path);
		return look();
	}

	/** Presses the page's main button. */
	public PublicPerson go() {
		return press(this.page.locator("main .govuk-button").last().innerText().strip());
	}

	public PublicPerson press(String button) {
		this.page.locator("main .govuk-button", new Page.LocatorOptions().setHasText(button)).first().click();
		return look();
	}

	public PublicPerson follow(String link) {
		this.page.locator("main a", new Page.LocatorOptions().setHasText(link)).first().click();
		return look();
	}

	public PublicPerson write(String field, String text) {
		this.page.fill("#" + field, text);
		return this;
	}

	/** Chooses by the words of the option. */
	public PublicPerson choose(String words) {
		this.page.getByLabel(words, new Page.GetByLabelOptions().setExact(true)).check();
		return this;
	}

	public PublicPerson day(String field, int day, int month, int year) {
		return write(field + "-day", "" + day).write(field + "-month", "" + month).write(field + "-year", "" + year);
	}

	public PublicPerson key(String key) {
		this.page.keyboard().press(key);
		return this;
	}

	/** Presses Enter on a button or link, and waits for the page it leads to. */
	public PublicPerson enter() {
		String before = this.page.url();
		this.page.keyboard().press("Enter");
		this.page.waitForURL((url) -> !url.equals(before));
		return look();
	}

	/** Presses Tab until an element has the focus. */
	public PublicPerson tabTo(String selector) {
		for (int i = 0; i < 60; i++) {
			this.page.keyboard().press("Tab");
			if ((boolean) this.page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
				return this;
			}
		}
		throw new AssertionError("The keyboard does not reach " + selector);
	}

	/** Goes from the start page to the last one, asking for a copy of the own data. */
	public PublicPerson asksForACopy(String email) {
		fillsInFor(email);
		go().choose("I have answered truthfully");
		return go();
	}

	/** Goes from the start page to the one on which answers are checked. */
	PublicPerson fillsInFor(String email) {
		open("/requests").picture("public-start");
		go().choose("A copy of my information").picture("public-question");
		go().choose("My own").go().write("subjectName", "Perpetua Quillfeather").go();
		write("formerNames", "Perpetua Thistlewood").go().day("dateOfBirth", 27, 3, 1985).go();
		write("address", "1 Invented Row\nNorshire").write("postcode", "ZZ99 3AB").go();
		write("email", email).write("phone", "01632 960777").go();
		write("description", "What the children's services wrote about me in 2024.").go();
		day("from", 1, 1, 2024).day("to", 31, 12, 2024).go();
		choose("Children's social care").go().write("references", "CSC-0001").go().go();
		choose("Large print").go();
		return choose("Online, on the page of this request").go();
	}

	/** Keeps a picture for the documentation, where that is wanted. */
	public void picture(String name) {
		if (Boolean.getBoolean("candour.screenshots") && this.page.viewportSize().width > 600) {
			this.page.screenshot(
					new Page.ScreenshotOptions().setPath(Path.of("docs/images", name + ".png")).setFullPage(true));
		}
	}

	public String heading() {
		return this.page.locator("h1").innerText().strip();
	}

	public String text() {
		return this.page.locator("main").innerText();
	}

	public List<String> mistakes() {
		return this.page.locator(".govuk-error-summary__list a").allInnerTexts();
	}

	public Locator find(String selector) {
		return this.page.locator(selector);
	}

	public Page page() {
		return this.page;
	}

	public List<String> faults() {
		return this.faults;
	}

	/** Looks the page through. */
	public PublicPerson look() {
		String where = heading();
		if (this.scripts) {
			barriers(where);
		}
		int width = (int) this.page
			.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
		if (width > 0) {
			this.faults.add(where + ": must be scrolled sideways by " + width);
		}
		if (this.page.content().contains("??")) {
			this.faults.add(where + ": words are missing");
		}
		return this;
	}

	/** Axe needs scripts to look; without them the same pages are served. */
	private void barriers(String where) {
		new AxeBuilder(this.page)
			.withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
			.analyze()
			.getViolations()
			.stream()
			.map(Rule::getDescription)
			.forEach((barrier) -> this.faults.add(where + ": " + barrier));
	}

}
