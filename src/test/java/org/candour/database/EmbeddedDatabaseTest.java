package org.candour.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.candour.support.CandourTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** The files of another version are left alone, with a sentence about what to do. */
@CandourTest
class EmbeddedDatabaseTest {

	@Autowired
	private JdbcClient jdbc;

	@Test
	void theBinariesAreOfTheVersionThatIsAskedFor() {
		assertThat(this.jdbc.sql("show server_version").query(String.class).single())
			.startsWith(EmbeddedDatabase.VERSION + ".");
	}

	@Test
	void aFolderOfAnotherVersionIsRefusedAndNotTouched(@TempDir Path home) throws IOException {
		Path data = Files.createDirectory(home.resolve("postgres"));
		Files.writeString(data.resolve("PG_VERSION"), "15\n");
		EmbeddedDatabaseProperties properties = new EmbeddedDatabaseProperties(home, 0, false);
		assertThatIllegalStateException().isThrownBy(() -> new EmbeddedDatabase(properties))
			.withMessageContaining("was made by PostgreSQL 15")
			.withMessageContaining("pg_dump");
		try (var left = Files.list(home)) {
			assertThat(left).containsExactly(data);
		}
	}

	@Test
	void nobodyElseOnTheMachineMayPutAProgramAmongTheBinaries(@TempDir Path home) throws IOException {
		Path binaries = Files.createDirectory(home.resolve("binaries"));
		Files.setPosixFilePermissions(binaries, PosixFilePermissions.fromString("rwxrwxrwx"));
		EmbeddedDatabase database = new EmbeddedDatabase(new EmbeddedDatabaseProperties(home, 0, false));
		try {
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(binaries))).isEqualTo("rwx------");
		}
		finally {
			database.close();
		}
	}

}
