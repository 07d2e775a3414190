package org.candour.bench;

import java.nio.file.Path;

/**
 * Starts the demonstration with many invented cases, to look at by hand, and goes on
 * until it is ended. See bench/README.md.
 */
public final class FilledCouncil {

	private static final int CASES = Integer.getInteger("bench.few", 10_000);

	private static final Path HOME = Path.of("target/bench-filled");

	private FilledCouncil() {
	}

	public static void main(String[] arguments) throws Exception {
		Folders.delete(HOME);
		WholeApplication application = WholeApplication.start(HOME.resolve("data"),
				Integer.getInteger("bench.port", 8080));
		new ManyCases(application.database()).upTo(CASES);
		application.rebuildStatistics();
		System.out.printf("%d cases are there. Sign in as manager on http://127.0.0.1:%d%n", CASES, application.port());
		Thread.currentThread().join();
	}

}
