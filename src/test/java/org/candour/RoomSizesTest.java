package org.candour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A room that holds too much has no concept, and a class that does has several. */
class RoomSizesTest {

	private static final int MOST_FILES = 50;

	private static final int MOST_LINES = 300;

	private static final Path MAIN = Path.of("src/main/java");

	@Test
	void noPackageHoldsMoreThanFiftyFiles() throws IOException {
		assertThat(crowded(MAIN)).isEmpty();
	}

	@Test
	void noClassHasMoreThanThreeHundredLines() throws IOException {
		assertThat(overlong(MAIN)).isEmpty();
	}

	@Test
	void bothAreNoticed(@TempDir Path folder) throws IOException {
		for (int file = 0; file <= MOST_FILES; file++) {
			Files.writeString(folder.resolve("C%d.java".formatted(file)), "\n".repeat((file == 0) ? 301 : 300));
		}
		assertThat(crowded(folder)).containsExactly(folder);
		assertThat(overlong(folder)).containsExactly(folder.resolve("C0.java"));
	}

	private static List<Path> crowded(Path root) throws IOException {
		try (Stream<Path> files = sources(root)) {
			return files.collect(Collectors.groupingBy(Path::getParent, Collectors.counting()))
				.entrySet()
				.stream()
				.filter((room) -> room.getValue() > MOST_FILES)
				.map(Map.Entry::getKey)
				.toList();
		}
	}

	private static List<Path> overlong(Path root) throws IOException {
		try (Stream<Path> files = sources(root)) {
			return files.filter((file) -> lines(file) > MOST_LINES).toList();
		}
	}

	private static Stream<Path> sources(Path root) throws IOException {
		return Files.walk(root)
			.filter((file) -> file.toString().endsWith(".java"))
			.filter((file) -> !file.endsWith("package-info.java"));
	}

	private static long lines(Path file) {
		try (Stream<String> lines = Files.lines(file)) {
			return lines.count();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
