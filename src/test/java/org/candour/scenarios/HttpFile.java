package org.candour.scenarios;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file of plain-text requests, as REST Client for Visual Studio Code writes them. */
record HttpFile(Path path, Map<String, String> variables, List<Request> requests) {

	private static final Pattern VARIABLE = Pattern.compile("@(\\w+)\\s*=\\s*(.*)");

	private static final Pattern NOTE = Pattern.compile("#\\s*@(name|expect)\\s+(\\S+)");

	private static final Pattern LINE = Pattern.compile("(GET|POST|PUT|DELETE|PATCH|HEAD) (\\S+)");

	static HttpFile read(Path path) {
		try {
			Map<String, String> variables = new LinkedHashMap<>();
			List<Request> requests = new ArrayList<>();
			for (String block : Files.readString(path).split("(?m)^###")) {
				Reader reader = new Reader(block);
				variables.putAll(reader.variables);
				if (reader.method != null) {
					requests.add(reader.request());
				}
			}
			return new HttpFile(path, variables, requests);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * One request, with its places not yet filled.
	 *
	 * @param name by which later requests name its answer, or null
	 * @param expect the status that must come back
	 */
	record Request(String title, String name, int expect, String method, String url, Map<String, String> headers,
			List<String> body) {
	}

	/** Reads what stands between two lines that begin with three number signs. */
	private static final class Reader {

		private final Map<String, String> variables = new LinkedHashMap<>();

		private final Map<String, String> notes = new LinkedHashMap<>();

		private final Map<String, String> headers = new LinkedHashMap<>();

		private final List<String> body = new ArrayList<>();

		private final String title;

		private String method;

		private String url;

		private boolean inBody;

		Reader(String block) {
			String[] lines = block.split("\n", -1);
			this.title = lines[0].strip();
			for (String line : lines) {
				take(line);
			}
			while (!this.body.isEmpty() && this.body.get(this.body.size() - 1).isBlank()) {
				this.body.remove(this.body.size() - 1);
			}
		}

		private void take(String line) {
			Matcher variable = VARIABLE.matcher(line);
			Matcher note = NOTE.matcher(line);
			Matcher request = LINE.matcher(line);
			if (this.inBody) {
				this.body.add(line);
			}
			else if (this.method != null && line.isBlank()) {
				this.inBody = true;
			}
			else if (this.method != null) {
				int colon = line.indexOf(':');
				this.headers.put(line.substring(0, colon), line.substring(colon + 1).strip());
			}
			else if (variable.matches()) {
				this.variables.put(variable.group(1), variable.group(2).strip());
			}
			else if (note.matches()) {
				this.notes.put(note.group(1), note.group(2));
			}
			else if (request.matches()) {
				this.method = request.group(1);
				this.url = request.group(2);
			}
		}

		Request request() {
			String expect = this.notes.get("expect");
			if (expect == null) {
				throw new AssertionError(
						"The request '%s' does not say which status it expects.".formatted(this.title));
			}
			return new Request(this.title, this.notes.get("name"), Integer.parseInt(expect), this.method, this.url,
					this.headers, this.body);
		}

	}

}
