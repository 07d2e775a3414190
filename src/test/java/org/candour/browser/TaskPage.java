package org.candour.browser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.WaitForSelectorState;

/** An open task in Tasklist: its form and the Case tab beside it. */
final class TaskPage {

	private final Page page;

	private final String name;

	private final List<String> seen;

	private final Map<String, String> written = new LinkedHashMap<>();

	TaskPage(Page page, String name, List<String> seen) {
		this.seen = seen;
		this.page = page;
		this.name = name;
		this.page.locator(".task-card h2", new Page.LocatorOptions().setHasText(name)).waitFor();
	}

	void take() {
		this.page.locator(".task-card .claim").click();
		this.page.locator(".task-card .unclaim").waitFor();
		this.page.locator(".fjs-form").waitFor();
	}

	/** Chooses one of several by its label. */
	TaskPage choose(String field, String label) {
		option("radio", field, label).check();
		return this;
	}

	/** Ticks one of several boxes. */
	TaskPage tick(String field, String label) {
		option("checklist", field, label).check();
		return this;
	}

	/** Ticks a box that stands alone. */
	TaskPage tick(String field) {
		this.page.locator(".fjs-form-field-checkbox input[id$='-" + field + "']").check();
		return this;
	}

	/** Writes and leaves the field: only then has the form taken the text for certain. */
	TaskPage write(String field, String text) {
		text(field).fill(text);
		text(field).blur();
		this.written.put(field, text);
		return this;
	}

	TaskPage count(String field, int number) {
		this.page.locator(".fjs-form-field-number input[id$='-" + field + "']").fill(String.valueOf(number));
		return this;
	}

	/** Scores a test as passed and says why. */
	TaskPage pass(String test) {
		return choose(test, "Pass").write(test + "Text", "Checked against the case file.");
	}

	/** Picks an option of a closed list. */
	TaskPage pick(String field, String label) {
		this.page.locator(".fjs-form-field-select:has([id*='-" + field + "']) .fjs-input-group").click();
		this.page.locator(".fjs-dropdownlist-item", new Page.LocatorOptions().setHasText(label)).first().click();
		return this;
	}

	String written(String field) {
		return text(field).inputValue();
	}

	/** Completes the task. */
	void complete() {
		writeAgainWhatWasLost();
		this.seen.add(this.page.locator("body").innerText());
		try {
			Response answer = this.page.waitForResponse((response) -> response.url().endsWith("/submit-form"),
					() -> button().click());
			if (!answer.ok()) {
				throw new AssertionError(this.name + " was refused: " + answer.text());
			}
		}
		catch (TimeoutError ex) {
			throw new AssertionError("%s was not sent. The form finds missing: %s. The button is %s. The page says: %s"
				.formatted(this.name, this.page.locator(".fjs-form-field:has(> .fjs-form-field-error)").allInnerTexts(),
						button().isEnabled() ? "enabled" : "disabled",
						this.page.locator(".task-details").allInnerTexts()),
					ex);
		}
	}

	/** A busy browser may lose what was written faster than a hand writes. */
	private void writeAgainWhatWasLost() {
		Map.copyOf(this.written).forEach((field, text) -> {
			if (this.page
				.locator(".fjs-form-field:has(textarea[id$='-%s']):has(> .fjs-form-field-error)".formatted(field))
				.count() > 0) {
				text(field).fill("");
				write(field, text);
			}
		});
	}

	/** Tries to complete the task and gives the sentence with which it is refused. */
	String refusalOf() {
		button().click();
		return refusal();
	}

	/** Tries to complete the task and gives what the form finds missing. */
	List<String> missing() {
		button().click();
		this.page.locator(".fjs-form-field-error").first().waitFor();
		return this.page.locator(".fjs-form-field-error").allInnerTexts();
	}

	CaseTab openCase() {
		tab("Case").click();
		CaseTab file = new CaseTab(this.page);
		this.seen.add(this.page.locator("body").innerText());
		return file;
	}

	TaskPage openForm() {
		tab("Form").click();
		this.page.locator(".fjs-form").waitFor();
		return this;
	}

	private String refusal() {
		Locator sentence = this.page.locator(".notifications .alert-danger").first();
		sentence.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
		return sentence.innerText().replace("×", "").strip();
	}

	private Locator button() {
		return this.page.locator(".form-actions .btn-primary");
	}

	private Locator tab(String title) {
		return this.page.locator(".task-details .nav-tabs a")
			.getByText(title, new Locator.GetByTextOptions().setExact(true));
	}

	private Locator text(String field) {
		return this.page.locator("textarea[id$='-" + field + "']");
	}

	private Locator option(String kind, String field, String label) {
		return this.page.locator(".fjs-form-field-%s label:has([id*='-%s-'])".formatted(kind, field))
			.filter(new Locator.FilterOptions().setHas(exactly(label)))
			.or(this.page.locator(".fjs-form-field-%s label:has([id*='-%s-'])".formatted(kind, field))
				.and(exactly(label)))
			.locator("input");
	}

	private Locator exactly(String label) {
		return this.page.getByText(label, new Page.GetByTextOptions().setExact(true));
	}

}
