package org.candour.scenarios;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.candour.disclosures.Bodies;
import org.candour.disclosures.oauth.ApiClients;
import org.candour.support.CandourTest;
import org.candour.support.SharedEndpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Every command of docs/api.md runs as it stands there and is answered as it says. */
@CandourTest
class ApiGuideTest {

	private static final Pattern ANSWER = Pattern.compile("(?m)^ANSWER (\\d{3}) (.*)$");

	/** Says of each command how it was answered, whatever else it prints. */
	private static final String WATCHED = """
			set -u
			curl() { command curl --max-time 60 "$@" -w '%{stderr}\\nANSWER %{http_code} %{method} %{url}\\n'; }
			""";

	@LocalServerPort
	private int port;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Bodies bodies;

	@Autowired
	private ApiClients clients;

	@TempDir
	private Path folder;

	@Test
	void everyCommandIsAnsweredAsItSays() throws IOException, InterruptedException {
		for (String tool : List.of("bash", "curl", "python3")) {
			assumeTrue(installed(tool), tool + " is not installed");
		}
		DemoClients.add(this.bodies, this.clients);
		new AnsweredRequest(new House(this.context)).by(this.port);
		ApiGuide guide = ApiGuide.read();
		assertThat(guide.answers()).hasSizeGreaterThan(20);
		Matcher answer = ANSWER.matcher(run(guide.script()));
		for (Integer expected : guide.answers()) {
			assertThat(answer.find()).as("fewer commands were run than there are").isTrue();
			int status = Integer.parseInt(answer.group(1));
			if (expected != null) {
				assertThat(status).as(answer.group(2)).isEqualTo(expected);
			}
			else {
				assertThat(status).as(answer.group(2)).isBetween(200, 299);
			}
		}
		assertThat(answer.find()).as("more commands were run than there are").isFalse();
		assertThat(this.folder.resolve("answer.zip")).isNotEmptyFile();
		assertThat(this.folder.resolve("cover-sheet.pdf")).isNotEmptyFile();
	}

	private String run(String script) throws IOException, InterruptedException {
		Path examples = Files.createDirectories(this.folder.resolve("docs/examples"));
		for (String name : List.of("police-request.json", "rights-request.json", "order.pdf")) {
			Files.copy(Path.of("docs/examples", name), examples.resolve(name));
		}
		Path file = Files.writeString(this.folder.resolve("guide.sh"), WATCHED + script);
		Path said = this.folder.resolve("said");
		ProcessBuilder bash = new ProcessBuilder("bash", file.toString()).directory(this.folder.toFile())
			.redirectError(said.toFile())
			.redirectOutput(this.folder.resolve("printed").toFile());
		bash.environment().put("CANDOUR", "http://localhost:" + this.port);
		bash.environment().put("HOOK", SharedEndpoint.url("/" + UUID.randomUUID()));
		Process running = bash.start();
		assertThat(running.waitFor(5, TimeUnit.MINUTES)).isTrue();
		assertThat(running.exitValue()).as(Files.readString(said)).isZero();
		return Files.readString(said);
	}

	private static boolean installed(String tool) throws InterruptedException {
		try {
			return new ProcessBuilder(tool, "--version").redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start()
				.waitFor() == 0;
		}
		catch (IOException ex) {
			return false;
		}
	}

}
