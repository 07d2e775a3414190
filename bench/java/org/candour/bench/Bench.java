package org.candour.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Compares the whole application with the bare engine: the same models on the same
 * durable PostgreSQL, in one run and in turn. See bench/README.md.
 */
public final class Bench {

	private static final int CLIENTS = Integer.getInteger("bench.clients", 4);

	private static final Duration ROUND = Duration.ofSeconds(Integer.getInteger("bench.seconds", 10));

	private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);

	private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("bench.warmup", 60));

	private static final Path HOME = Path.of("target/bench");

	private final StringBuilder report = new StringBuilder();

	private Bench() {
	}

	public static void main(String[] arguments) throws Exception {
		Folders.delete(HOME);
		try (WholeApplication application = WholeApplication.start(HOME.resolve("data"));
				BareEngine bare = BareEngine.on(application.databaseUrl("bare"))) {
			new Bench().run(application, bare);
		}
		System.exit(0);
	}

	private void run(WholeApplication application, BareEngine bare) throws Exception {
		say("PostgreSQL: %s. %d clients, %d rounds of %d seconds each, %d processors.", application.durability(),
				CLIENTS, ROUNDS, ROUND.toSeconds(), Runtime.getRuntime().availableProcessors());
		Supplier<List<Clients.Work>> starting = () -> clients((client) -> bare::start);
		Supplier<List<Clients.Work>> submitting = () -> clients((client) -> application.submitting());
		Clients.run(WARM_UP, starting.get());
		Clients.run(WARM_UP, submitting.get());
		compare("Starting", starting, "bare engine starts the process", submitting, "request acknowledged over HTTP");
		Queue<String> bareTasks = bare.firstTasks();
		Queue<String> tasks = application.firstTasks();
		Supplier<List<Clients.Work>> completing = () -> clients((client) -> bare.completing(bareTasks));
		Supplier<List<Clients.Work>> submittingForms = () -> clients((client) -> application.completing(tasks));
		Clients.run(WARM_UP.dividedBy(2), completing.get());
		Clients.run(WARM_UP.dividedBy(2), submittingForms.get());
		compare("Completing a task", completing, "bare engine completes it", submittingForms,
				"form submitted as Tasklist does");
		Files.writeString(HOME.resolve("report.txt"), this.report);
	}

	private static List<Clients.Work> clients(java.util.function.IntFunction<Clients.Work> client) {
		return IntStream.range(0, CLIENTS).mapToObj(client).toList();
	}

	private void compare(String what, Supplier<List<Clients.Work>> bare, String bareName,
			Supplier<List<Clients.Work>> whole, String wholeName) throws Exception {
		Figures ofBare = Figures.NONE;
		Figures ofWhole = Figures.NONE;
		for (int round = 0; round < ROUNDS; round++) {
			ofBare = ofBare.and(Clients.run(ROUND, bare.get()));
			ofWhole = ofWhole.and(Clients.run(ROUND, whole.get()));
		}
		say("%n%s", what);
		say("  (a) %-34s %s", bareName, ofBare);
		say("  (b) %-34s %s", wholeName, ofWhole);
		say("  (b) / (a) = %.2f", ofWhole.rate() / ofBare.rate());
	}

	private void say(String format, Object... values) {
		String line = String.format(Locale.UK, format, values);
		System.out.println(line);
		this.report.append(line).append(System.lineSeparator());
	}

}
