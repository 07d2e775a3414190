package org.candour.scenarios;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What docs/api.md shows in the language of the shell. */
record ApiGuide(String script) {

	private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh\n(.*?)^```$");

	private static final Pattern COMMAND = Pattern
		.compile("(?:# answers (\\d{3})\n)?[^\n]*?\\bcurl (-(?:\\\\\n|[^\n])*)");

	private static final Pattern METHOD = Pattern.compile("-X ([A-Z]+)");

	private static final Pattern ADDRESS = Pattern.compile("\\$CANDOUR[^\\s\"|)]*");

	static ApiGuide read() {
		try {
			StringBuilder script = new StringBuilder();
			Matcher block = BLOCK.matcher(Files.readString(Path.of("docs/api.md")));
			while (block.find()) {
				script.append(block.group(1)).append('\n');
			}
			return new ApiGuide(script.toString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The status that each command says it is answered with, or null for success. */
	List<Integer> answers() {
		List<Integer> answers = new ArrayList<>();
		Matcher command = COMMAND.matcher(this.script);
		while (command.find()) {
			answers.add((command.group(1) != null) ? Integer.valueOf(command.group(1)) : null);
		}
		return answers;
	}

	/** What is asked of the interface. */
	Set<String> operations() {
		Set<String> operations = new TreeSet<>();
		Matcher command = COMMAND.matcher(this.script);
		while (command.find()) {
			Matcher address = ADDRESS.matcher(command.group(2));
			if (!address.find()) {
				throw new AssertionError("A command asks nobody: " + command.group(2));
			}
			operations.add(Operation.of(method(command.group(2)), address.group()));
		}
		return operations;
	}

	private static String method(String command) {
		Matcher method = METHOD.matcher(command);
		if (method.find()) {
			return method.group(1);
		}
		// what comes after the bar are options of other programs
		String own = command.split(" \\|", 2)[0];
		return (own.contains(" -d ") || own.contains(" -F ")) ? "POST" : "GET";
	}

}
