package org.candour.engine.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import org.springframework.core.io.ClassPathResource;

/** The list of what Tasklist and Cockpit need. Denies whatever is not on it. */
class AllowedRequests {

	private final List<Allowed> list;

	AllowedRequests() {
		this(lines());
	}

	AllowedRequests(List<String> lines) {
		this.list = lines.stream()
			.map(String::strip)
			.filter((line) -> !line.isEmpty() && !line.startsWith("#"))
			.map(Allowed::of)
			.toList();
	}

	/**
	 * Whether the request is on the list.
	 * @param path decoded path below {@code /camunda}
	 */
	boolean contain(String method, String path) {
		String verb = method.equals("HEAD") ? "GET" : method;
		return this.list.stream().anyMatch((allowed) -> allowed.matches(verb, path));
	}

	private static List<String> lines() {
		try {
			return new ClassPathResource("engine/allowed-requests.txt").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private record Allowed(String method, Pattern path) {

		static Allowed of(String line) {
			String[] parts = line.split(" +");
			String path = Pattern.quote(parts[1]).replace("**", "\\E.*\\Q").replace("{}", "\\E[^/]+\\Q");
			return new Allowed(parts[0], Pattern.compile(path));
		}

		boolean matches(String verb, String requested) {
			return this.method.equals(verb) && this.path.matcher(requested).matches();
		}

	}

}
