package org.candour.scenarios;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a page of the documentation shows to be typed into a shell. */
record ShellBlocks(Path page, List<String> blocks) {

	private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\n(.*?)^```$");

	private static final Pattern INLINE = Pattern.compile("`((?:java -jar candour\\.jar|\\./mvnw) [^`]+)`");

	private static final Pattern COMMAND = Pattern
		.compile("(?s)(?:[A-Z_]+=\\S* )?(?:\\./mvnw|java|docker|curl|openssl|mkdir|chmod) .*|[A-Z_]+=.*");

	static ShellBlocks of(Path page) {
		String text = read(page);
		List<String> blocks = new ArrayList<>();
		Matcher block = BLOCK.matcher(text);
		while (block.find()) {
			boolean shell = List.of("sh", "console").contains(block.group(1))
					|| block.group(1).isEmpty() && COMMAND.matcher(block.group(2)).matches();
			if (shell) {
				blocks.add(block.group(2));
			}
		}
		Matcher inline = INLINE.matcher(BLOCK.matcher(text).replaceAll(""));
		while (inline.find()) {
			blocks.add(inline.group(1) + "\n");
		}
		return new ShellBlocks(page, blocks);
	}

	/** Every page that says how something is done. */
	static List<ShellBlocks> all() {
		try (Stream<Path> pages = Files.walk(Path.of("."), 3)) {
			return pages.map(Path::normalize)
				.filter((page) -> page.toString().endsWith(".md"))
				.filter((page) -> page.getNameCount() == 1
						|| List.of("docs", "bench").contains(page.getName(0).toString()))
				.sorted()
				.map(ShellBlocks::of)
				.filter((page) -> !page.blocks().isEmpty())
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The commands, one a line, without what is said of them. */
	List<String> commands() {
		return this.blocks.stream()
			.flatMap((block) -> block.replace("\\\n", " ").lines())
			.map((line) -> line.replaceAll("\\s+# .*$", "").replaceAll("\\s+", " ").strip())
			.filter((line) -> !line.isEmpty() && !line.startsWith("#"))
			.toList();
	}

	/** The blocks that ask a running server. */
	List<String> asking() {
		return this.blocks.stream().filter((block) -> block.contains("curl ")).toList();
	}

	private static String read(Path page) {
		try {
			return Files.readString(page);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
