package org.candour.redaction;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.candour.cases.RuleBroken;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What is looked for. */
class SearchTermsTest {

	@Test
	void aNameIsLookedForWithTheSurnameFirstAsWell() {
		SearchTerms terms = new SearchTerms(List.of("Neighbour", "Anna Maria Smith"));
		assertThat(terms.variants()).containsExactly("Neighbour", "Anna Maria Smith", "Smith Anna Maria",
				"Smith, Anna Maria");
		assertThat(terms.term(3)).isEqualTo(1);
	}

	@Test
	void termsThatWouldFindEverythingAreRefused() {
		for (List<String> bad : Arrays.asList(null, List.<String>of(), List.of("x"), List.of(" - "),
				Collections.<String>singletonList(null), Collections.nCopies(21, "name"), List.of("x".repeat(201)))) {
			assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> new SearchTerms(bad));
		}
	}

}
