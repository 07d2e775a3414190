package org.candour.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Some clients, each repeating its piece of work until the time is over. */
final class Clients {

	private Clients() {
	}

	/**
	 * Lets all of them work at once.
	 * @throws Exception if a piece of work fails: a figure with failures in it is none
	 */
	static Figures run(Duration limit, List<Work> clients) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(clients.size());
		try {
			long start = System.nanoTime();
			long end = start + limit.toNanos();
			List<Future<List<Long>>> running = new ArrayList<>();
			for (Work client : clients) {
				running.add(threads.submit(() -> repeat(client, end)));
			}
			List<Long> times = new ArrayList<>();
			for (Future<List<Long>> client : running) {
				times.addAll(client.get());
			}
			return new Figures(times, System.nanoTime() - start);
		}
		finally {
			threads.shutdownNow();
		}
	}

	private static List<Long> repeat(Work work, long end) throws Exception {
		List<Long> times = new ArrayList<>();
		long before = System.nanoTime();
		while (before < end && work.once()) {
			long after = System.nanoTime();
			times.add(after - before);
			before = after;
		}
		return times;
	}

	/** One piece of work. */
	@FunctionalInterface
	interface Work {

		/** Does it once; false if there was nothing left to do. */
		boolean once() throws Exception;

	}

}
