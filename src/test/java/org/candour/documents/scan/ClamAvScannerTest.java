package org.candour.documents.scan;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.candour.documents.FileType;
import org.candour.documents.ScanVerdict;
import org.candour.documents.scan.PdfScanTest.GivenFile;
import org.candour.support.FakeClamd;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A virus scanner, where there is one, sees every byte, and without its word a file
 * counts as not scanned.
 */
class ClamAvScannerTest {

	private static final int SIZE = 200_000;

	private FakeClamd daemon;

	@BeforeEach
	void listen() throws IOException {
		this.daemon = new FakeClamd();
	}

	@AfterEach
	void close() throws IOException {
		this.daemon.close();
	}

	@Test
	void aCleanFileIsKnownAfterEveryByteWasSeen() throws IOException {
		assertThat(look(new byte[SIZE])).isEqualTo(ScanVerdict.CLEAN);
		assertThat(this.daemon.seen()).isEqualTo(SIZE);
	}

	@Test
	void aVirusIsFound() throws IOException {
		assertThat(look(FakeClamd.VIRUS.getBytes(StandardCharsets.US_ASCII))).isEqualTo(ScanVerdict.INFECTED);
	}

	@Test
	void aFileTheScannerCouldNotManageIsNotScanned() throws IOException {
		this.daemon.fails();
		assertThat(look(new byte[SIZE])).isEqualTo(ScanVerdict.UNSCANNED);
	}

	@Test
	void whereTheScannerCannotBeReachedNothingIsScanned() throws IOException {
		this.daemon.close();
		assertThat(look(new byte[SIZE])).isEqualTo(ScanVerdict.UNSCANNED);
	}

	@Test
	void whereNoneIsSetUpNothingIsScanned() {
		NoScanner none = new NoScanner();
		assertThat(none.present()).isFalse();
		assertThat(none.look(new GivenFile(FileType.PDF, new byte[1]))).isEqualTo(ScanVerdict.UNSCANNED);
	}

	@Test
	void theSettingDecidesWhetherThereIsOne() {
		ScanConfiguration configuration = new ScanConfiguration();
		assertThat(configuration.virusScanner(new ClamAvProperties(null, 3310, Duration.ofSeconds(1))).present())
			.isFalse();
		assertThat(configuration.virusScanner(new ClamAvProperties("clamav.example", 3310, Duration.ofSeconds(1)))
			.present()).isTrue();
	}

	private ScanVerdict look(byte[] content) throws IOException {
		String host = InetAddress.getLoopbackAddress().getHostAddress();
		return new ClamAvScanner(new ClamAvProperties(host, this.daemon.port(), Duration.ofSeconds(10)))
			.look(new GivenFile(FileType.PDF, content));
	}

}
