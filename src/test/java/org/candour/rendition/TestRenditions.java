package org.candour.rendition;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;

import org.candour.rendition.process.ForkedRenditions;
import org.candour.rendition.process.RenditionProperties;

import org.springframework.util.unit.DataSize;

/** The real workers, for tests; and files for them. */
final class TestRenditions {

	private static ForkedRenditions shared;

	private TestRenditions() {
	}

	/** The same workers for all tests, as the application has them. */
	static synchronized Renditions shared() {
		if (shared == null) {
			shared = with(2, "512MB", "100MB", Duration.ofSeconds(60));
			Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
		}
		return shared;
	}

	static ForkedRenditions with(int workers, String memory, String maxSize, Duration time) {
		return new ForkedRenditions(new RenditionProperties(workers, DataSize.parse(memory), DataSize.parse(maxSize),
				time, Duration.ofMinutes(5), Duration.ofSeconds(60)));
	}

	static RecordFile file(String name, byte[] content) {
		return new RecordFile(name + "-" + Arrays.hashCode(content), name, () -> new ByteArrayInputStream(content));
	}

	/** One of the small files that hide something. */
	static RecordFile sample(String name) {
		return file(name, sampleBytes(name));
	}

	static byte[] sampleBytes(String name) {
		try (InputStream in = TestRenditions.class.getResourceAsStream("/records/" + name)) {
			return in.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
