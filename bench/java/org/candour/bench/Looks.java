package org.candour.bench;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.candour.engine.StaffBrowser;

/** What people look at: the figures, lists, a search, the first page of their tasks. */
final class Looks {

	private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	private static final Pattern TEAM_FILTER = Pattern.compile("\\{\"id\":\"([^\"]+)\"[^{}]*?\"name\":\"My team\"");

	/** The order in which Tasklist asks. */
	private static final String NEWEST_FIRST = "{\"sorting\":[{\"sortBy\":\"created\",\"sortOrder\":\"desc\"}]}";

	private final StaffBrowser manager;

	private final StaffBrowser handler;

	private final StaffBrowser officer;

	/** One after another, so that nobody searches too often. */
	private final StaffBrowser[] searchers;

	private final Council council;

	private final String reference;

	private int turn;

	Looks(StaffBrowser manager, StaffBrowser handler, StaffBrowser officer, StaffBrowser[] searchers,
			Council council, String reference) {
		this.manager = manager;
		this.handler = handler;
		this.officer = officer;
		this.searchers = searchers;
		this.council = council;
		this.reference = reference;
	}

	Map<String, Look> all() {
		Map<String, Look> looks = new LinkedHashMap<>();
		looks.put("dashboard, this month", () -> ok(this.manager.get("/staff/api/statistics")));
		looks.put("dashboard, this year", () -> ok(this.manager.get("/staff/api/statistics?period=year")));
		looks.put("cases behind a number", () -> ok(
				this.manager.get("/staff/api/statistics/received/cases?period=year&row=0&column=0")));
		looks.put("search by reference", this::search);
		looks.put("disclosure register, newest", () -> ok(this.officer.get("/staff/register")));
		looks.put("disclosure register, one body", () -> ok(this.officer.get("/staff/register?body=northshire-police")));
		looks.put("a body's list of its requests", () -> this.council.list());
		String filter = filter();
		looks.put("Tasklist, first page", () -> ok(
				this.handler.hal("filter/" + filter + "/list?firstResult=0&maxResults=15", NEWEST_FIRST)));
		looks.put("Tasklist, number of tasks",
				() -> ok(this.handler.engine("POST", "filter/" + filter + "/count", "{}")));
		return looks;
	}

	private void search() {
		StaffBrowser searcher = this.searchers[this.turn++ % this.searchers.length];
		Matcher token = CSRF.matcher(searcher.get("/staff/search").body());
		if (!token.find()) {
			throw new IllegalStateException("There is no page to search on.");
		}
		HttpResponse<String> found = searcher.send("POST", "/staff/search", "application/x-www-form-urlencoded",
				"reference=" + this.reference + "&_csrf=" + token.group(1));
		if (!found.body().contains("/staff/cases/" + this.reference)) {
			throw new IllegalStateException("Not found: %d".formatted(found.statusCode()));
		}
	}

	private String filter() {
		Matcher found = TEAM_FILTER.matcher(this.handler.engine("GET", "filter?resourceType=Task", null).body());
		if (!found.find()) {
			throw new IllegalStateException("There is no filter for the team.");
		}
		return found.group(1);
	}

	private static void ok(HttpResponse<String> answer) {
		if (answer.statusCode() != 200) {
			throw new IllegalStateException("Not shown: %d".formatted(answer.statusCode()));
		}
	}

	/** A look that fails if there is nothing to see. */
	interface Look {

		void once() throws Exception;

	}

}
