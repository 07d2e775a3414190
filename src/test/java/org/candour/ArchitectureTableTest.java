package org.candour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;

/** What people read about the modules is what the build holds them to. */
class ArchitectureTableTest {

	private static final Pattern ROW = Pattern.compile("^\\| `(\\w+)` \\| .* \\| ([^|]*) \\|$");

	@Test
	void theTableOfModulesSaysWhatEachMayUse() throws IOException {
		assertThat(inTheDocument()).isEqualTo(inTheCode());
	}

	private static Map<String, TreeSet<String>> inTheDocument() throws IOException {
		String table = Files.readString(Path.of("docs/architecture.md"))
			.split("\\| Module \\| Knows \\| May use \\|")[1].split("\n\n")[0];
		return table.lines()
			.map(ROW::matcher)
			.filter(Matcher::matches)
			.collect(Collectors.toMap((row) -> row.group(1), (row) -> names(Stream.of(row.group(2).split(", "))),
					(one, other) -> one, TreeMap::new));
	}

	private static Map<String, TreeSet<String>> inTheCode() {
		return ApplicationModules.of(Candour.class)
			.stream()
			.collect(Collectors.toMap((module) -> module.getIdentifier().toString(),
					(module) -> names(allowed(module.getBasePackage().getName())), (one, other) -> one, TreeMap::new));
	}

	private static Stream<String> allowed(String packageName) {
		try {
			return Arrays.stream(Class.forName(packageName + ".package-info")
				.getAnnotation(org.springframework.modulith.ApplicationModule.class)
				.allowedDependencies());
		}
		catch (ClassNotFoundException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** A room counts as its module. */
	private static TreeSet<String> names(Stream<String> uses) {
		return uses.map((use) -> use.split(" ")[0])
			.filter((use) -> !use.equals("-"))
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
