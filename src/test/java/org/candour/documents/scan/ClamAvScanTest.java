package org.candour.documents.scan;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.candour.documents.FileRefused;
import org.candour.documents.FileRefused.Reason;
import org.candour.documents.FileType;
import org.candour.documents.scan.PdfScanTest.GivenFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A virus scanner, where there is one, sees every byte, and without its word no file is
 * taken.
 */
class ClamAvScanTest {

	private static final int SIZE = 200_000;

	private ServerSocket daemon;

	@BeforeEach
	void listen() throws IOException {
		this.daemon = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
	}

	@AfterEach
	void close() throws IOException {
		this.daemon.close();
	}

	@Test
	void aCleanFileIsTakenAfterEveryByteWasSeen() throws Exception {
		CompletableFuture<Integer> seen = answer("stream: OK\0");
		scan();
		assertThat(seen.get(10, TimeUnit.SECONDS)).isEqualTo(SIZE);
	}

	@Test
	void aVirusIsRefused() {
		answer("stream: Eicar-Signature FOUND\0");
		assertRefused(Reason.VIRUS);
	}

	@Test
	void aFileTheScannerCouldNotReadIsNotTaken() {
		answer("INSTREAM size limit exceeded. ERROR\0");
		assertRefused(Reason.NOT_SCANNED);
	}

	@Test
	void withoutTheScannerNoFileIsTaken() throws IOException {
		this.daemon.close();
		assertRefused(Reason.NOT_SCANNED);
	}

	private void assertRefused(Reason reason) {
		assertThatExceptionOfType(FileRefused.class).isThrownBy(this::scan)
			.matches((refusal) -> refusal.reason() == reason, reason.name());
	}

	private void scan() throws IOException {
		String host = InetAddress.getLoopbackAddress().getHostAddress();
		new ClamAvScan(new ClamAvProperties(host, this.daemon.getLocalPort(), Duration.ofSeconds(10)))
			.scan(new GivenFile(FileType.PDF, new byte[SIZE]));
	}

	/** Speaks the daemon's part, and tells how many bytes it was sent. */
	private CompletableFuture<Integer> answer(String answer) {
		return CompletableFuture.supplyAsync(() -> {
			try (Socket socket = this.daemon.accept()) {
				DataInputStream from = new DataInputStream(socket.getInputStream());
				assertThat(new String(from.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
				int seen = 0;
				for (int length = from.readInt(); length > 0; length = from.readInt()) {
					seen += from.readNBytes(length).length;
				}
				socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
				return seen;
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

}
