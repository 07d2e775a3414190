package org.candour.staff;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import org.candour.support.CandourTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether a subject is one of us. */
@CandourTest
class CouncilDirectoryTest {

	private static final LocalDate BORN = LocalDate.of(1980, 1, 1);

	@Autowired
	StaffDirectory staff;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	DirectoryEntries entries;

	@Autowired
	DirectoryKeys keys;

	@ParameterizedTest
	@ValueSource(strings = { "Hattie Handler", "HATTIE  HANDLER", "Handler, Hattie", "Ms Hattie Jane Handler",
			"Handler Hattie", "Háttie Handler", "Hatty Handler" })
	void aColleagueIsRecognisedHoweverTheNameIsWritten(String name) {
		assertThat(this.staff.match(name, BORN)).extracting(DirectoryMatch::username).containsExactly("handler");
	}

	@Test
	void aColleagueIsRecognisedByPlainLettersToo() {
		this.entries.save(new DirectoryEntry(this.keys,
				new DirectoryPerson("Łucja Bjørnweiß-Nowak", BORN, Standing.STAFF, "lucja", "manager")));
		for (String name : List.of("Lucja Bjornweiss-Nowak", "Łucja Nowak", "NOWAK, Lucja", "Zofia Nowak")) {
			assertThat(this.staff.match(name, BORN)).as(name).extracting(DirectoryMatch::username).contains("lucja");
		}
		this.jdbc
			.update("update directory_entry set name_folded = null, surname_folded = null where username = 'lucja'");
		assertThat(this.staff.match("Łucja Bjørnweiß-Nowak", BORN)).extracting(DirectoryMatch::username)
			.contains("lucja");
		this.jdbc.update("delete from directory_entry where username = 'lucja'");
	}

	@Test
	void aMatchSaysWhoLeadsThem() {
		assertThat(this.staff.match("Hattie Handler", null))
			.containsExactly(new DirectoryMatch(Standing.STAFF, "handler", "manager"));
		assertThat(this.staff.match("Cllr Connie Councillor", null)).extracting(DirectoryMatch::standing)
			.containsExactly(Standing.COUNCILLOR);
	}

	@ParameterizedTest
	@CsvSource({ "Hattie Handler, 1979-01-01", "Hatty Handler, ", "Nora Nobody, 1980-01-01", "'', ", "' , ', " })
	void anotherPersonIsNotTakenForAColleague(String name, LocalDate born) {
		assertThat(this.staff.match(name, born)).isEmpty();
	}

	@Test
	void theDirectoryHoldsNobodysNameOrBirthday() {
		List<String> rows = this.jdbc.queryForList("select row_to_json(d)::text from directory_entry d", String.class);
		assertThat(rows).isNotEmpty()
			.allSatisfy((row) -> assertThat(row).doesNotContainIgnoringCase("hattie").doesNotContain("1980-01-01"));
	}

}
