package org.candour.letters;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where further fonts for letters lie.
 *
 * @param directories folders with Noto Sans, Droid Sans Fallback and Nanum Gothic as
 * TrueType files; those of Debian's packages {@code fonts-noto-core},
 * {@code fonts-droid-fallback} and {@code fonts-nanum} if nothing else is set. A folder
 * that is not there is no fault
 */
@ConfigurationProperties("candour.letters.fonts")
public record FontProperties(List<Path> directories) {

	private static final Path INSTALLED = Path.of("/usr/share/fonts/truetype");

	public FontProperties {
		directories = (directories != null) ? List.copyOf(directories)
				: Stream.of("noto", "droid", "nanum").map(INSTALLED::resolve).toList();
	}

}
