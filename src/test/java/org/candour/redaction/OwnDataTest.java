package org.candour.redaction;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

import org.candour.cases.Party;
import org.candour.cases.PartyRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What belongs to the person who asks (RL-09). */
class OwnDataTest {

	private final Predicate<String> own = OwnData.about(List.of(new Party(PartyRole.SUBJECT, "Ms Wilhelmina Testperson",
			LocalDate.of(1988, 2, 29), List.of("Wilhelmina Sampleborn"), "1 Example Street, Northtown", "ZZ99 1AA",
			"w.testperson@mail.example", "01632 960123", List.of("BB-0001"))));

	@ParameterizedTest
	@ValueSource(strings = { "Wilhelmina", "TESTPERSON", "Mrs Sampleborn", "born 29/02/1988", "29 February 1988",
			"zz991aa", "W.Testperson@mail.example", "01632960123", "ref BB0001", "1 Example Street",
			"W i l h e l m i n a Testperson" })
	void theOwnDataIsKnownHoweverItIsWritten(String words) {
		assertThat(this.own).accepts(words);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Norbert Neighbour", "29/02/1989", "ZZ99 2BB", "Ms", "Street", "" })
	void theDataOfOthersIsNot(String words) {
		assertThat(this.own).rejects(words);
	}

}
