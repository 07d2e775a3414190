package org.candour.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Kills the application while it takes requests in, several times, and then asks for
 * everything it had acknowledged. See bench/README.md.
 */
public final class KillNine {

	private static final int ROUNDS = 2 * Integer.getInteger("bench.rounds", 2);

	private static final int CLIENTS = 4;

	private static final Duration SHORTEST = Duration.ofSeconds(3);

	private final KilledApplication application;

	private final Set<String> acknowledged = new HashSet<>();

	private final List<String> unanswered = new ArrayList<>();

	private KillNine(KilledApplication application) {
		this.application = application;
	}

	public static void main(String[] arguments) throws Exception {
		Path data = Path.of("target/kill-nine");
		Folders.delete(data);
		boolean well;
		try (KilledApplication application = new KilledApplication(data)) {
			well = new KillNine(application).run();
		}
		System.out.println(well ? "Nothing that was acknowledged is lost." : "SOMETHING IS WRONG.");
		System.exit(well ? 0 : 1);
	}

	private boolean run() throws Exception {
		this.application.start();
		long before = this.application.count("select count(*) from case_file");
		for (int round = 1; round <= ROUNDS; round++) {
			boolean serverToo = round % 2 == 0;
			submitUntilKilled(serverToo);
			System.out.printf("Round %d: killed the application%s. Acknowledged so far: %d, unanswered: %d.%n", round,
					serverToo ? " and PostgreSQL" : "", this.acknowledged.size(), this.unanswered.size());
			this.application.start();
		}
		boolean well = askForEverything(before);
		this.application.stop();
		return this.application.verify() && well;
	}

	private void submitUntilKilled(boolean serverToo) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
		try {
			List<Future<Submissions>> running = new ArrayList<>();
			for (int client = 0; client < CLIENTS; client++) {
				Council council = this.application.council().signIn();
				running.add(threads.submit(() -> Submissions.untilCutOff(council)));
			}
			this.application.killAfter(SHORTEST.plusMillis(ThreadLocalRandom.current().nextInt(3000)), serverToo);
			for (Future<Submissions> client : running) {
				this.acknowledged.addAll(client.get().acknowledged());
				this.unanswered.add(client.get().unansweredKey());
			}
		}
		finally {
			threads.shutdownNow();
		}
	}

	private boolean askForEverything(long before) throws Exception {
		Council council = this.application.council().signIn();
		long lost = 0;
		for (String path : this.acknowledged) {
			lost += council.has(path) ? 0 : 1;
		}
		// a client that got no answer sends the same again under the same key
		Set<String> all = new HashSet<>(this.acknowledged);
		long answeredBefore = 0;
		for (String key : this.unanswered) {
			long cases = this.application.count("select count(*) from case_file");
			all.add(council.submit(key));
			answeredBefore += (this.application.count("select count(*) from case_file") == cases) ? 1 : 0;
		}
		long cases = this.application.count("select count(*) from case_file") - before;
		System.out.printf("Acknowledged and not there: %d.%n", lost);
		System.out.printf("Sent again under the same key: %d, of which %d had been taken in before the kill.%n",
				this.unanswered.size(), answeredBefore);
		System.out.printf("Requests: %d, cases: %d.%n", all.size(), cases);
		return lost == 0 && cases == all.size() && whole();
	}

	/** Case, process and trail are committed together, so none is there alone. */
	private boolean whole() throws SQLException {
		long withoutProcess = this.application.count("""
				select count(*) from case_file c where c.closed_at is null and not exists
				(select 1 from act_ru_execution e where e.business_key_ = c.reference)""");
		long withoutCase = this.application.count("""
				select count(*) from act_ru_execution e where e.business_key_ is not null and not exists
				(select 1 from case_file c where c.reference = e.business_key_)""");
		long withoutEntry = this.application.count("""
				select count(*) from case_file c where not exists
				(select 1 from audit_trail a where a.case_ref = c.reference and a.action = 'CASE_OPENED')""");
		System.out.printf("Cases without a process: %d, processes without a case: %d, cases without an entry: %d.%n",
				withoutProcess, withoutCase, withoutEntry);
		return withoutProcess + withoutCase + withoutEntry == 0;
	}

}
