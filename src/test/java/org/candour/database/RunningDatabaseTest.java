package org.candour.database;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A command looks at the data while the application is running. */
class RunningDatabaseTest {

	@TempDir
	Path folder;

	@Test
	void aCommandJoinsTheServerOfARunningApplication() throws IOException {
		EmbeddedDatabaseProperties properties = new EmbeddedDatabaseProperties(this.folder, 0, true);
		assertThat(EmbeddedDatabase.isInUse(properties)).isFalse();
		try (EmbeddedDatabase application = new EmbeddedDatabase(properties)) {
			assertThat(EmbeddedDatabase.isInUse(properties)).isTrue();
			assertThat(port(new RunningDatabase(properties).getJdbcUrl())).isEqualTo(port(application.getJdbcUrl()));
		}
		assertThat(EmbeddedDatabase.isInUse(properties)).isFalse();
	}

	private static String port(String url) {
		return url.replaceFirst(".*:(\\d+)/.*", "$1");
	}

}
