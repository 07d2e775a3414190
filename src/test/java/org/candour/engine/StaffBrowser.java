package org.candour.engine;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser without a screen: signs in as a member of staff and asks over real HTTP. */
public final class StaffBrowser {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	private static final String ENGINE = "/camunda/api/engine/engine/default/";

	private final CookieManager cookies = new CookieManager();

	private final HttpClient http = HttpClient.newBuilder().cookieHandler(this.cookies).build();

	private final String address;

	private StaffBrowser(int port) {
		this.address = "http://localhost:" + port;
	}

	/** A browser in which nobody is signed in. */
	public static StaffBrowser anonymous(int port) {
		return new StaffBrowser(port);
	}

	/** A browser in which this person is signed in and has opened Tasklist. */
	public static StaffBrowser of(int port, String username, String password) {
		StaffBrowser browser = new StaffBrowser(port);
		Matcher token = TOKEN.matcher(browser.send("GET", "/login", null, null).body());
		if (!token.find()) {
			throw new IllegalStateException("The sign-in page has no form.");
		}
		browser.send("POST", "/login", "application/x-www-form-urlencoded",
				"username=" + encode(username) + "&password=" + encode(password) + "&_csrf=" + encode(token.group(1)));
		browser.send("GET", "/camunda/app/tasklist/default/", null, null);
		return browser;
	}

	public HttpResponse<String> get(String path) {
		return send("GET", path, null, null);
	}

	public HttpResponse<String> engine(String method, String path, String json) {
		return send(method, ENGINE + path, (json != null) ? "application/json" : null, json);
	}

	public HttpResponse<String> json(String method, String path, String json) {
		return send(method, path, "application/json", json);
	}

	/**
	 * Asks the engine as Tasklist does: for what is found, what belongs to it and how
	 * much there is.
	 */
	public HttpResponse<String> hal(String path, String json) {
		return send(request("POST", ENGINE + path, "application/json", json).header("Accept", "application/hal+json"));
	}

	public HttpResponse<String> send(String method, String path, String type, String body) {
		return send(request(method, path, type, body));
	}

	private HttpRequest.Builder request(String method, String path, String type, String body) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.address + path))
			.method(method, (body != null) ? BodyPublishers.ofString(body) : BodyPublishers.noBody());
		return (type != null) ? request.header("Content-Type", type) : request;
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter((cookie) -> cookie.getName().equals("XSRF-TOKEN"))
			.map(HttpCookie::getValue)
			.findFirst()
			.ifPresent((value) -> request.header("X-XSRF-TOKEN", value));
		try {
			return this.http.send(request.build(), BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static String encode(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8);
	}

}
