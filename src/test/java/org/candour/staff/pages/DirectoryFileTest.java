package org.candour.staff.pages;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.candour.staff.DirectoryPerson;
import org.candour.staff.Standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The personnel system's export. */
class DirectoryFileTest {

	private static final String HEADING = "name,date_of_birth,standing,username,line_manager\n";

	@Test
	void everyLineIsAPerson() {
		assertThat(DirectoryFile.read("\uFEFF" + HEADING + """
				Ann Ash,1980-12-31,STAFF,ann.ash,bob
				"Birch, ""Bo"" Bob",,COUNCILLOR,,

				""")).containsExactly(
				new DirectoryPerson("Ann Ash", LocalDate.of(1980, 12, 31), Standing.STAFF, "ann.ash", "bob"),
				new DirectoryPerson("Birch, \"Bo\" Bob", null, Standing.COUNCILLOR, null, null));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Zebedee,31/12/1980,STAFF,,", "Zebedee,,BOSS,,", "Zebedee,,,,", ",,STAFF,,",
			"Zebedee,,STAFF,", "Zebedee,,STAFF,,,", "\"Zebedee,,STAFF,,", "Zeb\"edee,,STAFF,," })
	void aLineThatCannotBeReadIsNamedAndNotRepeated(String line) {
		assertThatExceptionOfType(DirectoryFile.Refused.class)
			.isThrownBy(() -> DirectoryFile.read(HEADING + "Ann Ash,,STAFF,,\n" + line))
			.withMessageStartingWith("Line 3")
			.satisfies((ex) -> assertThat(ex.getMessage()).doesNotContain("Zebedee").doesNotContain("1980-12-31,"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "name,born\n", HEADING })
	void aFileThatNamesNobodyIsRefused(String file) {
		assertThatExceptionOfType(DirectoryFile.Refused.class).isThrownBy(() -> DirectoryFile.read(file));
	}

}
