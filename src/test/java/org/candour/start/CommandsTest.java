package org.candour.start;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is done once from the command line instead of serving. */
class CommandsTest {

	private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "new-key", "--spring.profiles.active=demo new-key",
			"--spring.profiles.active=demo --logging.level.root=error new-key",
			"new-key --spring.profiles.active=demo" })
	void aCommandIsFoundWhateverOptionsStandBeforeIt(String arguments) {
		assertThat(Commands.run(arguments.split(" "), out())).contains(0);
		assertThat(this.printed.toString(StandardCharsets.UTF_8)).isNotBlank();
	}

	@ParameterizedTest(name = "''{0}''")
	@ValueSource(strings = { "", "--spring.profiles.active=demo", "--name=verify", "something verify" })
	void whatNamesNoCommandServes(String arguments) {
		assertThat(Commands.run(arguments.isEmpty() ? new String[0] : arguments.split(" "), out())).isEmpty();
		assertThat(this.printed.size()).isZero();
	}

	private PrintStream out() {
		return new PrintStream(this.printed, true, StandardCharsets.UTF_8);
	}

}
