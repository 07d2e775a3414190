package org.candour.rendition.process;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.candour.rendition.worker.Worker;

/**
 * The command that starts a worker: this very Java and class path, with less memory, in
 * an empty environment and, where the system has it, in a network of its own that leads
 * nowhere.
 */
final class WorkerCommand {

	private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

	private static final List<List<String>> FENCES = List.of(List.of("unshare", "--net"),
			List.of("unshare", "--map-root-user", "--net"));

	private static List<String> fence;

	private WorkerCommand() {
	}

	static ProcessBuilder in(Path folder, long megabytes) {
		List<String> command = new ArrayList<>(fence());
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(List.of("-Xmx" + megabytes + "m", "-Xss2m", "-XX:+UseSerialGC", "-XX:-UsePerfData",
				"-XX:+ExitOnOutOfMemoryError", "-XX:-CreateCoredumpOnCrash", "-XX:ErrorFile=/dev/null",
				"-Djava.awt.headless=true", "-Dfile.encoding=UTF-8", "-Djava.io.tmpdir=" + folder,
				"-Duser.home=" + folder, "-Dpdfbox.fontcache=" + folder));
		command.addAll(code());
		ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
			.redirectError(ProcessBuilder.Redirect.DISCARD);
		builder.environment().clear();
		return builder;
	}

	/** Where the worker's classes are, and how they are started from there. */
	private static List<String> code() {
		String path = System.getProperty("java.class.path");
		String worker = Worker.class.getName();
		String place = Worker.class.getProtectionDomain().getCodeSource().getLocation().toString();
		if (place.startsWith("jar:nested:")) {
			String jar = absolute(path);
			return List.of("-cp", jar, "-Dloader.main=" + worker, LAUNCHER);
		}
		if (Worker.class.getClassLoader() instanceof URLClassLoader loader) {
			path = Arrays.stream(loader.getURLs())
				.map(WorkerCommand::file)
				.collect(Collectors.joining(File.pathSeparator));
		}
		return List.of("-cp", absolute(path), worker);
	}

	/**
	 * The worker stands in a folder of its own, from where relative paths lead nowhere.
	 */
	private static String absolute(String path) {
		return Arrays.stream(path.split(File.pathSeparator))
			.map((each) -> Path.of(each).toAbsolutePath().toString())
			.collect(Collectors.joining(File.pathSeparator));
	}

	private static String file(URL url) {
		try {
			return Path.of(url.toURI()).toString();
		}
		catch (URISyntaxException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static synchronized List<String> fence() {
		if (fence == null) {
			fence = FENCES.stream().filter(WorkerCommand::works).findFirst().orElse(List.of());
		}
		return fence;
	}

	private static boolean works(List<String> command) {
		List<String> trial = new ArrayList<>(command);
		trial.add("true");
		try {
			Process process = new ProcessBuilder(trial).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start();
			return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/** A new folder that nobody else may read. */
	static Path folder() throws IOException {
		return Files.createTempDirectory("candour-rendition-");
	}

}
