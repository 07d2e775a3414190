package org.candour.start;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.io.support.SpringFactoriesLoader;

/**
 * Runs a command in a small context of its own: the database and what the command names,
 * no engine, no web server, no migration.
 */
public final class Commands {

	private Commands() {
	}

	/**
	 * Runs the command that the arguments name: the first that is no option, whatever
	 * options stand before it, such as the profile that the build tool puts first.
	 * @return the exit code, or empty if the arguments name no command
	 */
	public static Optional<Integer> run(String[] arguments, PrintStream out) {
		Optional<String> named = Arrays.stream(arguments).filter((one) -> !one.startsWith("-")).findFirst();
		return SpringFactoriesLoader.loadFactories(Command.class, Commands.class.getClassLoader())
			.stream()
			.filter((command) -> named.filter(command.name()::equals).isPresent())
			.findFirst()
			.map((command) -> run(command, arguments, out));
	}

	private static int run(Command command, String[] arguments, PrintStream out) {
		try (ConfigurableApplicationContext context = application(command).run(arguments)) {
			Command.Outcome outcome = command.run(context);
			outcome.lines().forEach(out::println);
			return outcome.well() ? 0 : 1;
		}
	}

	private static SpringApplication application(Command command) {
		Set<Class<?>> sources = new LinkedHashSet<>(command.needs());
		if (command.usesDatabase()) {
			sources.add(WithDatabase.class);
		}
		SpringApplication application = new SpringApplicationBuilder().sources(sources.toArray(Class<?>[]::new))
			.web(WebApplicationType.NONE)
			.bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false)
			.lazyInitialization(true)
			.properties(Map.of("logging.level.root", "warn", "candour.database.embedded.join", "true"))
			.build();
		// what makes serving unsafe does not matter here: an auditor needs no key to
		// check the trail
		application.setInitializers(List.of());
		return application;
	}

	/** Not found by the scan of the whole application, so that it stays out of it. */
	@ComponentScan("org.candour.database")
	@ImportAutoConfiguration({ PropertyPlaceholderAutoConfiguration.class, DataSourceAutoConfiguration.class,
			DataSourceTransactionManagerAutoConfiguration.class, TransactionAutoConfiguration.class,
			JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class })
	static final class WithDatabase {

	}

}
