package org.candour.browser;

import java.time.LocalDate;

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

	/** Opens every file of the case. */
	CaseTab openEveryFile() {
		this.page.locator(".candour-case td a[download]").all().forEach(this::open);
		return this;
	}

	/** Has the letter written for a decision, or for what is proposed, and reads it. */
	CaseTab readTheAnswer(String decision, String codes) {
		if (decision != null) {
			this.page.locator("#candour-decision").selectOption(decision);
			this.page.locator("#candour-decision-codes").fill(codes);
		}
		this.page.getByText("Write the letter to read it").click();
		Locator papers = this.page.locator(".candour-case form [role=status] a[download]");
		papers.first().waitFor();
		papers.all().forEach(this::open);
		return this;
	}

	private void open(Locator link) {
		this.page.waitForDownload(link::click).path();
	}

	/** Marks a file to stay here, and says why. */
	void withhold(String name, String code, String reason) {
		row(name).locator("summary").click();
		row(name).locator("input").fill(code);
		row(name).locator("textarea").fill(reason);
		row(name).locator("form button").click();
		row(name).locator("td").last().getByText("Held back " + code).waitFor();
	}

	/** Writes down a record that was found, under a regime and an exemption. */
	void withholdItem(String service, String regime, String exemption, String words) {
		this.page.locator(".candour-case summary", new Page.LocatorOptions().setHasText("Add an item")).click();
		Locator form = this.page.locator(".candour-case form")
			.filter(new Locator.FilterOptions()
				.setHas(this.page.getByText("Keep the item", new Page.GetByTextOptions().setExact(true))));
		form.getByLabel("Regime").selectOption(regime);
		form.getByLabel("Service").selectOption(service);
		form.getByLabel("System").fill("Case system");
		form.getByLabel("Description").fill(words);
		form.getByLabel("File 1:").check();
		form.getByLabel("Outcome").selectOption("WITHHOLD");
		form.getByLabel("Exemptions").selectOption(exemption);
		form.getByLabel("Reason in words").fill(words);
		form.getByText("Keep the item").click();
		this.page.locator(".candour-case summary", new Page.LocatorOptions().setHasText("Items (1)")).waitFor();
	}

	/** Opens a part of the tab that is folded up. */
	CaseTab unfold(String title) {
		this.page.locator(".candour-case summary", new Page.LocatorOptions().setHasText(title)).click();
		return this;
	}

	void note(String text) {
		this.page.locator(".candour-case summary", new Page.LocatorOptions().setHasText("Notes")).click();
		Locator form = this.page.locator(".candour-case form", new Page.LocatorOptions().setHasText("Add a note"));
		form.locator("textarea").fill(text);
		form.locator("button").click();
		this.page.locator(".candour-case summary", new Page.LocatorOptions().setHasText("Notes (1)")).waitFor();
	}

	/** Presses a key on a code. */
	void press(String code, String key) {
		button(code).press(key);
	}

	boolean open(String code) {
		return "true".equals(button(code).getAttribute("aria-expanded"));
	}

	/** What an opened code is said to mean. */
	String meaning(String code) {
		Locator meaning = this.page.locator("#" + button(code).getAttribute("aria-controls"));
		meaning.locator("dl").waitFor();
		return meaning.innerText();
	}

	/** The value beside a name. */
	String fact(String name) {
		return this.page.locator(".candour-case dt", new Page.LocatorOptions().setHasText(name))
			.first()
			.locator("xpath=following-sibling::dd[1]")
			.innerText();
	}

	void openWhatIf() {
		this.page.locator(".candour-case summary", new Page.LocatorOptions().setHasText("What if")).click();
	}

	/** Fills in a day on which something would happen, or clears it. */
	CaseTab suppose(String what, LocalDate day) {
		this.page.locator("#candour-if-" + what).fill((day != null) ? day.toString() : "");
		return this;
	}

	void extend() {
		this.page.locator("#candour-if-extended").check();
	}

	/** What would become of the dates. */
	String workOut() {
		this.page.getByText("Work it out").click();
		this.page.locator(".candour-if + [role=status] > *").first().waitFor();
		return this.page.locator(".candour-if + [role=status]").innerText();
	}

	private Locator button(String code) {
		return this.page.locator(".candour-code > button", new Page.LocatorOptions().setHasText(code)).first();
	}

	private Locator row(String name) {
		return this.page.locator(".candour-case table")
			.filter(new Locator.FilterOptions().setHas(this.page.getByText("Files of the case")))
			.locator("tr")
			.filter(new Locator.FilterOptions().setHasText(name));
	}

}
