package org.candour.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Asks what people look at, over HTTP, with few cases and with many in the same database,
 * and compares. See bench/README.md.
 */
public final class Growth {

	private static final int FEW = Integer.getInteger("bench.few", 10_000);

	private static final int MANY = Integer.getInteger("bench.many", 1_000_000);

	private static final int LOOKS = Integer.getInteger("bench.looks", 40);

	private static final int WARM_UP = 10;

	private static final Path HOME = Path.of("target/bench-growth");

	private final StringBuilder report = new StringBuilder();

	private Growth() {
	}

	public static void main(String[] arguments) throws Exception {
		Folders.delete(HOME);
		try (WholeApplication application = WholeApplication.start(HOME.resolve("data"))) {
			new Growth().run(application);
		}
		System.exit(0);
	}

	private void run(WholeApplication application) throws Exception {
		ManyCases cases = new ManyCases(application.database());
		Map<String, Figures> few = measure(application, cases, FEW);
		Map<String, Figures> many = measure(application, cases, MANY);
		say("%n%-44s %12s %12s %8s", "p50", FEW + " cases", MANY + " cases", "ratio");
		few.forEach((what, figures) -> say("%-44s %9.1f ms %9.1f ms %8.2f", what, figures.percentile(0.5),
				many.get(what).percentile(0.5), many.get(what).percentile(0.5) / figures.percentile(0.5)));
		Files.writeString(HOME.resolve("report.txt"), this.report);
	}

	private Map<String, Figures> measure(WholeApplication application, ManyCases cases, int number) throws Exception {
		long start = System.nanoTime();
		cases.upTo(number);
		long loaded = System.nanoTime();
		application.rebuildStatistics();
		say("%d cases: invented in %.0f s, their figures counted anew in %.0f s.", number, (loaded - start) / 1e9,
				(System.nanoTime() - loaded) / 1e9);
		Looks looks = application.looks();
		Map<String, Figures> figures = new LinkedHashMap<>();
		for (Map.Entry<String, Looks.Look> look : looks.all().entrySet()) {
			for (int time = 0; time < WARM_UP; time++) {
				look.getValue().once();
			}
			figures.put(look.getKey(), times(look.getValue()));
		}
		return figures;
	}

	private static Figures times(Looks.Look look) throws Exception {
		List<Long> times = new ArrayList<>();
		long begin = System.nanoTime();
		for (int time = 0; time < LOOKS; time++) {
			long start = System.nanoTime();
			look.once();
			times.add(System.nanoTime() - start);
		}
		return new Figures(times, System.nanoTime() - begin);
	}

	private void say(String format, Object... values) {
		String line = String.format(Locale.UK, format, values);
		System.out.println(line);
		this.report.append(line).append(System.lineSeparator());
	}

}
