package org.candour.staff.signin;

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
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser that keeps cookies and follows no redirect by itself. */
final class Visitor {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	private final CookieManager cookies = new CookieManager();

	private final HttpClient http = HttpClient.newBuilder().cookieHandler(this.cookies).build();

	private final String address;

	Visitor(int port) {
		this.address = "http://localhost:" + port;
	}

	HttpResponse<String> get(String path) {
		return send(HttpRequest.newBuilder(uri(path)).header("Accept", "text/html, */*;q=0.8").GET());
	}

	HttpResponse<String> signIn(String username, String password) {
		return submit("/login", "/login", "username", username, "password", password);
	}

	/** Opens a page and sends its form. */
	HttpResponse<String> submit(String page, String path, String... fields) {
		Matcher token = TOKEN.matcher(get(page).body());
		String csrf = token.find() ? token.group(1) : "";
		String[] all = Arrays.copyOf(fields, fields.length + 2);
		all[fields.length] = "_csrf";
		all[fields.length + 1] = csrf;
		return post(path, all);
	}

	HttpResponse<String> post(String path, String... fields) {
		StringBuilder body = new StringBuilder();
		for (int field = 0; field < fields.length; field += 2) {
			body.append(fields[field]).append('=').append(encode(fields[field + 1])).append('&');
		}
		return send(HttpRequest.newBuilder(uri(path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(body.toString())));
	}

	HttpResponse<String> postJson(String path, String json) {
		return send(HttpRequest.newBuilder(uri(path))
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(json)));
	}

	/** Keeps a cookie that this server never gave out. */
	void keep(String name, String value) {
		HttpCookie cookie = new HttpCookie(name, value);
		cookie.setPath("/");
		cookie.setVersion(0);
		this.cookies.getCookieStore().add(URI.create(this.address), cookie);
	}

	String session() {
		return this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter((cookie) -> cookie.getName().equals("JSESSIONID"))
			.map(HttpCookie::getValue)
			.collect(Collectors.joining());
	}

	private URI uri(String path) {
		return URI.create(path.startsWith("http") ? path : this.address + path);
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
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
