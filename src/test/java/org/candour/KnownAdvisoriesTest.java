package org.candour;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No library that the build resolves has a hole that is written down in
 * {@code docs/advisories.csv}. How newer ones are looked for stands in
 * {@code docs/dependencies.md}.
 */
class KnownAdvisoriesTest {

	/** A library in Maven's own folder: group, artifact, version. */
	private static final Pattern LIBRARY = Pattern
		.compile(".*[/\\\\]repository[/\\\\](.+)[/\\\\]([^/\\\\]+)[/\\\\]([^/\\\\]+)[/\\\\]\\2-\\3[^/\\\\]*\\.jar");

	@Test
	void noLibraryHasAHoleThatIsKnownHere() throws IOException {
		Map<String, String> resolved = resolved();
		assertThat(resolved).as("libraries of the build")
			.hasSizeGreaterThan(100)
			.containsKey("org.camunda.bpm:camunda-engine");
		assertThat(advisories()).hasSizeGreaterThan(20)
			.allSatisfy((advisory) -> assertThat(resolved.get(advisory.library()))
				.as("%s: %s has %s", advisory.id(), advisory.library(), advisory.what())
				.satisfiesAnyOf((version) -> assertThat(version).as("resolved").isNull(),
						(version) -> assertThat(advisory.mendedIn(version)).as(version).isTrue()));
	}

	@ParameterizedTest
	@CsvSource({ "9.47, 9.37.4 10.0.2, false", "9.37.3, 9.37.4 10.0.2, false", "9.37.4, 9.37.4 10.0.2, true",
			"10.0.1, 9.37.4 10.0.2, false", "10.10, 9.37.4 10.0.2, true", "3.17.0, 3.18.0, false",
			"3.22.0, 3.18.0, true", "6.5.3, 6.4.10 6.5.4, false", "6.5.11, 6.4.10 6.5.4, true",
			"10.1.9, 9.0.99 10.1.35 11.0.3, false", "2.13.4, 2.13.4.1 2.14.0, false", "2.13.4.2, 2.13.4.1 2.14.0, true",
			"3.1.5.RELEASE, 3.1.2, true" })
	void aHoleIsMendedFromTheNamedVersionOfItsLineOn(String version, String mended, boolean isMended) {
		assertThat(new Advisory("x", "x", List.of(mended.split(" ")), "x").mendedIn(version)).isEqualTo(isMended);
	}

	private static List<Advisory> advisories() throws IOException {
		return Files.readAllLines(Path.of("docs/advisories.csv"))
			.stream()
			.skip(1)
			.map((line) -> line.split(",", 4))
			.map((cells) -> new Advisory(cells[0], cells[1], List.of(cells[2].split(" ")), cells[3]))
			.toList();
	}

	private static Map<String, String> resolved() {
		Map<String, String> resolved = new HashMap<>();
		for (String path : System.getProperty("java.class.path").split(File.pathSeparator)) {
			Matcher library = LIBRARY.matcher(path);
			if (library.matches()) {
				resolved.put(library.group(1).replaceAll("[/\\\\]", ".") + ":" + library.group(2), library.group(3));
			}
		}
		return resolved;
	}

	/**
	 * A hole.
	 *
	 * @param mended the first version without it, of each line that has one, oldest first
	 */
	private record Advisory(String id, String library, List<String> mended, String what) {

		boolean mendedIn(String version) {
			String newest = this.mended.get(this.mended.size() - 1);
			return compare(version, newest) >= 0
					|| this.mended.stream().anyMatch((one) -> sameLine(one, version) && compare(version, one) >= 0);
		}

		/** 9.37.4 and 9.37.5 are of one line; 9.47 is of another. */
		private static boolean sameLine(String one, String other) {
			return Arrays.equals(numbers(one), 0, 2, numbers(other), 0, 2);
		}

		private static int compare(String one, String other) {
			return Arrays.compare(numbers(one), numbers(other));
		}

		private static int[] numbers(String version) {
			int[] numbers = Arrays.stream(version.split("[.-]"))
				.filter((part) -> part.matches("\\d{1,9}"))
				.mapToInt(Integer::parseInt)
				.toArray();
			return Arrays.copyOf(numbers, 4);
		}

	}

}
