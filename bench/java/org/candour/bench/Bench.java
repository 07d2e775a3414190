package org.candour.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Queue;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Compares the whole application with the bare engine: the same models on the same
 * durable PostgreSQL, in one run and in turn. See bench/README.md.
 */
public final class Bench {

	private static final int CLIENTS = Integer.getInteger("bench.clients", 4);

	private static final Duration ROUND = Duration.ofSeconds(Integer.getInteger("bench.seconds", 10));

	private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);

	private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("bench.warmup", 120));

	private static final Path HOME = Path.of("target/bench");

	private final StringBuilder report = new StringBuilder();

	private Bench() {
	}

	public static void main(String[] arguments) throws Exception {
		Folders.delete(HOME);
		try (WholeApplication application = WholeApplication.start(HOME.resolve("data"));
				BareEngine bare = BareEngine.asItComes(application.databaseUrl("bare"));
				BareEngine alike = application.engineSetAlike("alike")) {
			new Bench().run(application, bare, alike);
		}
		System.exit(0);
	}

	private void run(WholeApplication application, BareEngine bare, BareEngine alike) throws Exception {
		say("PostgreSQL: %s. %d clients, %d rounds of %d seconds each, %d processors.", application.durability(),
				CLIENTS, ROUNDS, ROUND.toSeconds(), Runtime.getRuntime().availableProcessors());
		compare("Starting", WARM_UP, new Contender("bare engine starts the process", () -> bare::start),
				new Contender("the same, set as ours", () -> alike::start),
				new Contender("request acknowledged over HTTP", application::submitting));
		Queue<String> ofBare = bare.firstTasks();
		Queue<String> ofAlike = alike.firstTasks();
		Queue<String> ofWhole = application.firstTasks();
		compare("Completing a task", WARM_UP.dividedBy(2),
				new Contender("bare engine completes it", () -> bare.completing(ofBare)),
				new Contender("the same, set as ours", () -> alike.completing(ofAlike)),
				new Contender("form submitted as Tasklist does", () -> application.completing(ofWhole)));
		if (Stream.of(ofBare, ofAlike, ofWhole).anyMatch(Queue::isEmpty)) {
			throw new IllegalStateException("There were fewer tasks than could be completed in the time.");
		}
		Files.writeString(HOME.resolve("report.txt"), this.report);
	}

	/** The application warms up the engine for all three. */
	private void compare(String what, Duration warmUp, Contender bare, Contender alike, Contender whole)
			throws Exception {
		whole.run(warmUp);
		bare.run(warmUp.dividedBy(2));
		alike.run(warmUp.dividedBy(2));
		Figures ofBare = Figures.NONE;
		Figures ofAlike = Figures.NONE;
		Figures ofWhole = Figures.NONE;
		for (int round = 0; round < ROUNDS; round++) {
			ofBare = ofBare.and(bare.run(ROUND));
			ofAlike = ofAlike.and(alike.run(ROUND));
			ofWhole = ofWhole.and(whole.run(ROUND));
		}
		say("%n%s", what);
		say("  (a)  %-34s %s", bare.name(), ofBare);
		say("  (a') %-34s %s", alike.name(), ofAlike);
		say("  (b)  %-34s %s", whole.name(), ofWhole);
		say("  (b) / (a) = %.2f   (b) / (a') = %.2f", ofWhole.rate() / ofBare.rate(),
				ofWhole.rate() / ofAlike.rate());
	}

	private void say(String format, Object... values) {
		String line = String.format(Locale.UK, format, values);
		System.out.println(line);
		this.report.append(line).append(System.lineSeparator());
	}

	/** Does the same piece of work as the others, in its way. */
	private record Contender(String name, Supplier<Clients.Work> client) {

		Figures run(Duration limit) throws Exception {
			return Clients.run(limit, Stream.generate(this.client).limit(CLIENTS).toList());
		}

	}

}
