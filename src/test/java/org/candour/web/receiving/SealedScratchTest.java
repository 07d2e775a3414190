package org.candour.web.receiving;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What waits on the disk can be read by the application that put it there, and by nobody
 * else.
 */
class SealedScratchTest {

	private static final byte[] SECRET = "what nobody may read\n".repeat(20_000).getBytes(StandardCharsets.UTF_8);

	@Test
	void whatWasWrittenIsReadAgainAsOftenAsItIsWanted() throws IOException {
		try (SealedScratch scratch = written()) {
			for (int time = 0; time < 2; time++) {
				try (InputStream content = scratch.read()) {
					assertThat(content.readAllBytes()).isEqualTo(SECRET);
				}
			}
		}
	}

	@Test
	void theFileHasNoNameAndNothingOfItIsPlain() throws IOException {
		try (SealedScratch scratch = written()) {
			assertThat(named()).isEmpty();
			List<Path> open = open();
			assertThat(open).isNotEmpty();
			for (Path file : open) {
				assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
					.doesNotContain("nobody may read");
			}
		}
		assertThat(open()).isEmpty();
	}

	private static SealedScratch written() throws IOException {
		SealedScratch scratch = SealedScratch.make();
		try (OutputStream to = scratch.write()) {
			to.write(SECRET);
		}
		return scratch;
	}

	private static List<Path> named() throws IOException {
		try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
			return files.filter((file) -> file.getFileName().toString().startsWith("candour-waiting-")).toList();
		}
	}

	/** The files of this process that wait, by what Linux says of them. */
	private static List<Path> open() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("/proc/self/fd"))) {
			return files.filter((file) -> {
				try {
					return Files.readSymbolicLink(file).toString().contains("candour-waiting-");
				}
				catch (IOException ex) {
					return false;
				}
			}).toList();
		}
	}

}
