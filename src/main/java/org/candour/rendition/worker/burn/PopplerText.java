package org.candour.rendition.worker.burn;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The text of a PDF as {@code pdftotext} reads it, where the machine has it. */
final class PopplerText {

	private PopplerText() {
	}

	/** The text of each page; nothing if the program is not there or fails. */
	static List<String> of(byte[] pdf) throws IOException {
		Path program = Stream.of("/usr/bin/pdftotext", "/usr/local/bin/pdftotext", "/opt/homebrew/bin/pdftotext")
			.map(Path::of)
			.filter(Files::isExecutable)
			.findFirst()
			.orElse(null);
		if (program == null) {
			return List.of();
		}
		ProcessBuilder builder = new ProcessBuilder(program.toString(), "-enc", "UTF-8", "-", "-")
			.redirectError(ProcessBuilder.Redirect.DISCARD);
		builder.environment().clear();
		Process process = builder.start();
		Thread feeder = new Thread(() -> feed(pdf, process), "pdftotext");
		feeder.setDaemon(true);
		feeder.start();
		String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		return List.of(text.split("\f", -1));
	}

	private static void feed(byte[] pdf, Process process) {
		try (OutputStream out = process.getOutputStream()) {
			out.write(pdf);
		}
		catch (IOException ex) {
			process.destroyForcibly();
		}
	}

}
