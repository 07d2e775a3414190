package org.candour.scenarios;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
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

/** Every command of docs/api.md runs as it stands there and is answered as it says. */
@CandourTest
class ApiGuideTest {

	private static final Pattern ANSWER = Pattern.compile("(?m)^ANSWER (\\d{3}) (.*)$");

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
		Shell shell = new Shell(this.folder);
		DemoClients.add(this.bodies, this.clients);
		new AnsweredRequest(new House(this.context)).by(this.port);
		ApiGuide guide = ApiGuide.read();
		assertThat(guide.answers()).hasSizeGreaterThan(20);
		Matcher answer = ANSWER.matcher(shell.run(guide.script(),
				Map.of("CANDOUR", "http://localhost:" + this.port, "HOOK", SharedEndpoint.url("/" + UUID.randomUUID())))
			.said());
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

}
