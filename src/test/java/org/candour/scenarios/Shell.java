package org.candour.scenarios;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.candour.support.Missing;

import static org.assertj.core.api.Assertions.assertThat;

/** A shell in a folder that holds the examples of the documentation. */
record Shell(Path folder) {

	/** Says of each request of curl how it was answered, whatever else it prints. */
	private static final String WATCHED = """
			set -u
			curl() { command curl --max-time 60 "$@" -w '%{stderr}\\nANSWER %{http_code} %{method} %{url}\\n'; }
			""";

	Shell {
		for (String tool : List.of("bash", "curl", "python3")) {
			Missing.unless(installed(tool), "NO %s: the examples of the documentation need it.".formatted(tool));
		}
	}

	/** Runs a script, which has to end well. */
	Output run(String script, Map<String, String> environment) throws IOException, InterruptedException {
		Path examples = Files.createDirectories(this.folder.resolve("docs/examples"));
		for (String name : List.of("police-request.json", "rights-request.json", "order.pdf")) {
			Path copy = examples.resolve(name);
			if (Files.notExists(copy)) {
				Files.copy(Path.of("docs/examples", name), copy);
			}
		}
		Path file = Files.writeString(this.folder.resolve("guide.sh"), WATCHED + script);
		Path said = this.folder.resolve("said");
		Path printed = this.folder.resolve("printed");
		ProcessBuilder bash = new ProcessBuilder("bash", file.toString()).directory(this.folder.toFile())
			.redirectError(said.toFile())
			.redirectOutput(printed.toFile());
		bash.environment().putAll(environment);
		Process running = bash.start();
		assertThat(running.waitFor(5, TimeUnit.MINUTES)).isTrue();
		assertThat(running.exitValue()).as(Files.readString(said)).isZero();
		return new Output(Files.readString(printed), Files.readString(said));
	}

	private static boolean installed(String tool) {
		try {
			return new ProcessBuilder(tool, "--version").redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start()
				.waitFor() == 0;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/**
	 * What a script wrote.
	 *
	 * @param said to standard error, with a line for each answer
	 */
	record Output(String printed, String said) {
	}

}
