package org.candour.engine.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** An answer to what was empty before has no type yet. */
class SubmittedFormTest {

	@Test
	void anAnswerToWhatWasEmptyLosesTheEmptyType() throws IOException {
		assertThat(sent("{\"variables\":{\"refusalCodes\":{\"value\":\"[\\\"DR-07\\\"]\",\"type\":\"Null\"}}}"))
			.isEqualTo("{\"variables\":{\"refusalCodes\":{\"value\":\"[\\\"DR-07\\\"]\"}}}");
	}

	@Test
	void whatStaysEmptyAndWhatHasATypeStayAsTheyAre() throws IOException {
		String form = "{\"variables\":{\"advice\":{\"value\":null,\"type\":\"Null\"},\"dt1\":{\"value\":\"PASS\",\"type\":\"String\"}}}";
		assertThat(sent(form)).isEqualTo(form);
	}

	private static String sent(String form) throws IOException {
		return new String(SubmittedForm.withoutEmptyTypes(form.getBytes(StandardCharsets.UTF_8)),
				StandardCharsets.UTF_8);
	}

}
