package org.candour.rendition;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.candour.rendition.NotShown.Reason;
import org.candour.rendition.process.ForkedRenditions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Files are read by a process that has nothing to lose, and is lost without loss. */
class RenditionWorkersTest {

	private final List<ProcessHandle> others = workers();

	private final ForkedRenditions renditions = TestRenditions.with(1, "512MB", "1MB", Duration.ofSeconds(20));

	private final RecordFile clean = TestRenditions.sample("pdf-clean.pdf");

	@AfterEach
	void end() {
		this.renditions.close();
	}

	@Test
	void aFileIsOpenedOnceAndKeptOpenForTheNextPage() {
		AtomicInteger opened = new AtomicInteger();
		byte[] bytes = TestRenditions.sampleBytes("pdf-clean.pdf");
		RecordFile file = new RecordFile("once", "a.pdf", () -> {
			opened.incrementAndGet();
			return new ByteArrayInputStream(bytes);
		});
		assertThat(this.renditions.overview(file).get().pages()).hasSize(1);
		assertThat(this.renditions.page(file, 1, 600, PictureFormat.PNG).get().width()).isEqualTo(600);
		assertThat(opened).hasValue(1);
		this.renditions.forget(file);
		assertThat(this.renditions.words(file, 1).get().words()).isNotEmpty();
		assertThat(opened).hasValue(2);
		assertThat(mine()).hasSize(1);
	}

	@Test
	void aFileThatTakesTooLongIsSaidToAndTheNextOneIsRead() {
		ForkedRenditions hasty = TestRenditions.with(1, "512MB", "1MB", Duration.ofSeconds(8));
		try (hasty) {
			NotShown late = hasty.page(TestRenditions.file("slow.pdf", SamplePdfs.endless()), 1, 600, PictureFormat.PNG)
				.notShown()
				.orElseThrow();
			assertThat(late.reason()).isEqualTo(Reason.TIMED_OUT);
			assertThat(late.sentence()).isEqualTo("The file took longer than 8 seconds to read.");
			assertThat(hasty.overview(this.clean).value()).isPresent();
		}
	}

	@Test
	void aFileThatEatsAllMemoryEndsItsReaderOnly() {
		RecordFile bomb = TestRenditions.file("bomb.pdf", SamplePdfs.bomb());
		assertThat(bomb.key()).isNotNull();
		ForkedRenditions small = TestRenditions.with(1, "64MB", "10MB", Duration.ofSeconds(60));
		try (small) {
			assertThat(small.page(bomb, 1, 600, PictureFormat.PNG).notShown().orElseThrow().reason())
				.isEqualTo(Reason.WORKER_FAILED);
			assertThat(small.overview(this.clean).value()).isPresent();
		}
	}

	@Test
	void aReaderThatWasKilledIsReplaced() {
		assertThat(this.renditions.overview(this.clean).value()).isPresent();
		ProcessHandle worker = mine().get(0);
		worker.destroyForcibly();
		worker.onExit().join();
		assertThat(this.renditions.overview(this.clean).value()).isPresent();
		assertThat(mine()).hasSize(1).doesNotContain(worker);
	}

	@Test
	void aFileAboveTheLimitIsNotReadAndTheReaderLives() {
		assertThat(this.renditions.overview(this.clean).value()).isPresent();
		ProcessHandle worker = mine().get(0);
		RecordFile large = TestRenditions.file("large.pdf", new byte[2 * 1024 * 1024]);
		assertThat(this.renditions.overview(large).notShown().orElseThrow().reason()).isEqualTo(Reason.TOO_LARGE);
		assertThat(this.renditions.overview(this.clean).value()).isPresent();
		assertThat(mine()).containsExactly(worker);
	}

	@Test
	void contentThatCannotBeOpenedIsTheCallersFailure() {
		RecordFile gone = new RecordFile("gone", "gone.pdf", () -> {
			throw new FileNotFoundException("gone");
		});
		assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> this.renditions.overview(gone));
		assertThat(this.renditions.overview(this.clean).value()).isPresent();
	}

	@Test
	void aBrokenFileIsAnAnswer() {
		RecordFile broken = TestRenditions.file("broken.pdf", "%PDF-1.7\n/Page nothing".getBytes());
		assertThat(this.renditions.overview(broken).notShown().orElseThrow().reason()).isEqualTo(Reason.BROKEN);
	}

	@Test
	void theReaderHasNoSecretsNoNetworkAndNoFolderLeftBehind() throws IOException {
		assertThat(this.renditions.overview(this.clean).value()).isPresent();
		Path process = Path.of("/proc", String.valueOf(mine().get(0).pid()));
		assumeTrue(Files.isDirectory(process));
		assertThat(Files.readAllBytes(process.resolve("environ"))).isEmpty();
		List<String> arguments = Arrays.asList(Files.readString(process.resolve("cmdline")).split("\0"));
		assertThat(arguments).contains("-Xmx512m")
			.noneMatch((each) -> each.contains("candour.") && each.startsWith("-D"));
		if (Files.isExecutable(Path.of("/usr/bin/unshare"))) {
			assertThat(Files.readAllLines(process.resolve("net/dev"))).filteredOn((each) -> each.contains(":"))
				.allMatch((each) -> each.strip().startsWith("lo:"));
		}
		Path folder = arguments.stream()
			.filter((each) -> each.startsWith("-Djava.io.tmpdir="))
			.map((each) -> Path.of(each.substring(each.indexOf('=') + 1)))
			.findFirst()
			.orElseThrow();
		assertThat(folder).isDirectory();
		try (Stream<Path> files = Files.walk(folder)) {
			assertThat(files.filter(Files::isRegularFile)).noneMatch((each) -> holds(each, "Visit"));
		}
		this.renditions.close();
		assertThat(folder).doesNotExist();
	}

	private static boolean holds(Path file, String text) {
		try {
			return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private List<ProcessHandle> mine() {
		return workers().stream().filter((each) -> !this.others.contains(each)).toList();
	}

	private static List<ProcessHandle> workers() {
		return ProcessHandle.current()
			.children()
			.filter((each) -> each.info().command().orElse("").endsWith("/java"))
			.toList();
	}

}
