package org.candour.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

/** The Case tab beside a task's form. */
final class CaseTab {

	private final Page page;

	CaseTab(Page page) {
		this.page = page;
		this.page.locator(".candour-case details").first().waitFor();
	}

	String text() {
		return this.page.locator(".candour-case").innerText();
	}

	/** Adds a file of the own service. */
	void add(String name, byte[] pdf) {
		this.page.locator("#candour-file").setInputFiles(new FilePayload(name, "application/pdf", pdf));
		this.page.getByText("Add the file").click();
		row(name).waitFor();
	}

	/** Marks a file to go out with the answer. */
	void release(String name) {
		row(name).getByText("Release", new Locator.GetByTextOptions().setExact(true)).click();
		row(name).locator("td").last().getByText("Goes out").waitFor();
	}

	/** Marks a file to stay here, and says why. */
	void withhold(String name, String code, String reason) {
		row(name).locator("summary").click();
		row(name).locator("input").fill(code);
		row(name).locator("textarea").fill(reason);
		row(name).locator("form button").click();
		row(name).locator("td").last().getByText("Held back " + code).waitFor();
	}

	void note(String text) {
		this.page.locator(".candour-case summary", new Page.LocatorOptions().setHasText("Notes")).click();
		Locator form = this.page.locator(".candour-case form", new Page.LocatorOptions().setHasText("Add a note"));
		form.locator("textarea").fill(text);
		form.locator("button").click();
		this.page.locator(".candour-case summary", new Page.LocatorOptions().setHasText("Notes (1)")).waitFor();
	}

	private Locator row(String name) {
		return this.page.locator(".candour-case tr", new Page.LocatorOptions().setHasText(name));
	}

}
