package org.candour.browser;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

/**
 * A member of staff at a browser, who signs in and works in Tasklist. Remembers whatever
 * the browser or the server refused.
 */
final class StaffSession {

	static final String PASSWORD = "candour-demo-2026";

	/** Milliseconds. A busy machine draws slowly. */
	private static final double PATIENCE = 60_000;

	private final String address;

	private final Page page;

	private final List<String> errors = new CopyOnWriteArrayList<>();

	private final List<String> seen = new CopyOnWriteArrayList<>();

	private final List<String> refusals = new CopyOnWriteArrayList<>();

	StaffSession(BrowserContext context, String address) {
		this.address = address;
		this.page = context.newPage();
		this.page.setDefaultTimeout(PATIENCE);
		this.page.onConsoleMessage((message) -> {
			if (message.type().equals("error")) {
				this.errors.add(message.text());
			}
			if (message.text().contains("Content Security Policy")) {
				this.refusals.add(message.text());
			}
		});
		this.page.onPageError((error) -> this.refusals.add("Script failed: " + error));
		this.page.onResponse(this::note);
	}

	void openSignIn() {
		this.page.navigate(this.address + "/login");
	}

	void signIn(String username) {
		openSignIn();
		this.page.fill("#username", username);
		this.page.fill("#password", PASSWORD);
		this.page.click("button[type=submit]");
		this.page.waitForURL((url) -> !url.endsWith("/login"));
	}

	/** Opens Tasklist anew with one of its filters. */
	void openFilter(String name) {
		this.page.navigate(this.address + "/camunda/app/tasklist/default/?" + System.nanoTime() + "#/");
		this.page.locator(".task-filter a", new Page.LocatorOptions().setHasText(name)).first().click();
	}

	/** Opens Tasklist with one of its filters, searching for a case by its reference. */
	void search(String reference) {
		String search = "[{\"type\":\"processInstanceBusinessKey\",\"operator\":\"eq\",\"value\":\"%s\",\"name\":\"\"}]"
			.formatted(reference);
		this.page.navigate(this.address + "/camunda/app/tasklist/default/?" + System.nanoTime() + "#/?searchQuery="
				+ URLEncoder.encode(search, StandardCharsets.UTF_8).replace("+", "%20"));
		this.page.locator(".task-filter a", new Page.LocatorOptions().setHasText("My team")).first().click();
	}

	/**
	 * Finds a case's task among the team's, opens it and takes it. The list has pages of
	 * fifteen, so the case is searched for: on a busy day it is not on the first.
	 */
	TaskPage take(String reference, String task) {
		search(reference);
		Locator card = this.page.locator("li.task", new Page.LocatorOptions().setHasText(reference))
			.filter(new Locator.FilterOptions().setHasText(task));
		card.locator("h4 a").first().click();
		TaskPage open = new TaskPage(this.page, task, this.seen);
		open.take();
		return open;
	}

	void openCockpit(String place) {
		this.page.navigate(this.address + "/camunda/app/cockpit/default/#/" + place);
	}

	/** A process in Cockpit's list of them, which has pages. */
	Locator process(String name) {
		openCockpit("processes");
		Locator listed = this.page.locator("a[href*='#/process-definition/']");
		listed.first().waitFor();
		Locator process = listed.filter(new Locator.FilterOptions().setHasText(name)).first();
		if (process.count() == 0) {
			this.page.locator(".pagination").getByText("2", new Locator.GetByTextOptions().setExact(true)).click();
		}
		process.waitFor();
		return process;
	}

	/** Everything that was read on the pages of tasks, one text a page. */
	List<String> seen() {
		return this.seen;
	}

	/** What the browser's console calls an error. */
	List<String> errors() {
		return this.errors;
	}

	Page page() {
		return this.page;
	}

	/**
	 * What the content policy or the server refused, apart from completions and
	 * suppositions that a rule refuses.
	 */
	List<String> refusals() {
		return this.refusals;
	}

	private void note(Response response) {
		boolean expected = response.url().endsWith("/submit-form") || response.url().endsWith("/favicon.ico")
				|| response.url().contains("/what-if?");
		if (response.status() >= 400 && !expected) {
			this.refusals.add(response.status() + " " + response.request().method() + " " + response.url());
		}
	}

}
