package org.candour.documents.scan;

import java.net.InetAddress;
import java.time.Duration;

import org.candour.documents.VirusScanner;

/** The application's own scanners, for tests of other packages. */
public final class ScannersForTests {

	private ScannersForTests() {
	}

	public static VirusScanner none() {
		return new NoScanner();
	}

	/** The one that asks a daemon on the loopback address. */
	public static VirusScanner clamAv(int port) {
		return new ClamAvScanner(
				new ClamAvProperties(InetAddress.getLoopbackAddress().getHostAddress(), port, Duration.ofSeconds(10)));
	}

}
