package org.candour.web.receiving;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.candour.web.ApiProblem;
import org.candour.web.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A form is read as browsers send it. */
class FormFieldsTest {

	@Test
	void fieldsAreReadInTheirOrderAfterThoseOfTheAddress() {
		assertThat(read("name=Zo%C3%AB+N%C7%90&right=A&right=B&empty=&alone&&=x")
			.after(Map.of("right", new String[] { "0" }))).satisfies((all) -> {
				assertThat(all.get("right")).containsExactly("0", "A", "B");
				assertThat(all.get("name")).containsExactly("Zoë Nǐ");
				assertThat(all.get("empty")).containsExactly("");
				assertThat(all.get("alone")).containsExactly("");
				assertThat(all).hasSize(4);
			});
	}

	@ParameterizedTest
	@ValueSource(strings = { "a=%", "a=%zz", "%4=x" })
	void whatIsNotEncodedAsAFormMustBeIsRefused(String form) {
		assertThatExceptionOfType(ApiProblem.class).isThrownBy(() -> read(form))
			.satisfies((problem) -> assertThat(problem.type()).isEqualTo(ProblemType.MALFORMED_REQUEST));
	}

	@Test
	void aFormOfMoreThanAThousandFieldsIsRefused() {
		assertThatExceptionOfType(ApiProblem.class).isThrownBy(() -> read("a=1&".repeat(1001)));
	}

	private static FormFields read(String form) {
		return FormFields.read(form, StandardCharsets.UTF_8);
	}

}
