package org.candour.start;

import java.util.List;
import java.util.Set;

import org.springframework.context.ApplicationContext;

/**
 * Something done once from the command line instead of serving: {@code java -jar
 * candour.jar verify}. Named in {@code META-INF/spring.factories}.
 */
public interface Command {

	String name();

	/** Configuration and component classes the command needs besides the database. */
	Set<Class<?>> needs();

	/** Whether the command needs the database at all. */
	default boolean usesDatabase() {
		return true;
	}

	/**
	 * Does it.
	 * @return what to print, and whether it went well
	 */
	Outcome run(ApplicationContext context);

	/** What is printed, line by line, and the exit code: 0 if it went well, else 1. */
	record Outcome(boolean well, List<String> lines) {

		public static Outcome well(String... lines) {
			return new Outcome(true, List.of(lines));
		}

		public static Outcome badly(String... lines) {
			return new Outcome(false, List.of(lines));
		}

	}

}
