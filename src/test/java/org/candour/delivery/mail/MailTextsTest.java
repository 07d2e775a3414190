package org.candour.delivery.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.candour.cases.clock.Reminder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** N-01: a mail is a fixed text with a reference and an address. */
class MailTextsTest {

	private static final String REFERENCE = "DR-2026-000123";

	private final MailTexts texts = new MailTexts(new MailProperties(null, "https://candour.norshire.example", false));

	@ParameterizedTest
	@EnumSource(Reminder.Kind.class)
	void everyReminderHasATextWithTheReferenceAndTheAddress(Reminder.Kind kind) {
		MailText text = this.texts.fill(new MailTemplate(kind.code()), REFERENCE, null);
		assertThat(text.subject()).startsWith(REFERENCE + ": ").doesNotContain("\n");
		assertThat(text.body()).contains(REFERENCE, "https://candour.norshire.example/").doesNotContain("{");
	}

	@ParameterizedTest
	@MethodSource("shipped")
	void everyTextThatIsShippedCanBeFilled(String id) {
		MailText text = id.startsWith("work-") ? this.texts.fill(new MailTemplate(id), 2, "Overdue: 2")
				: this.texts.fill(new MailTemplate(id), REFERENCE, "a-token");
		assertThat(text.subject() + text.body()).doesNotContain("{");
	}

	@ParameterizedTest
	@ValueSource(strings = { "test-unknown-place", "test-no-subject", "test-not-there" })
	void aTextThatAsksForAnythingElseIsRefused(String id) {
		assertThatIllegalStateException().isThrownBy(() -> this.texts.fill(new MailTemplate(id), REFERENCE, "a-token"))
			.withMessageContaining(id);
	}

	@Test
	void aTokenThatIsMissingIsAnErrorAndNeverAnEmptyPlace() {
		assertThatIllegalStateException()
			.isThrownBy(() -> this.texts.fill(new MailTemplate("test-token"), REFERENCE, null));
	}

	@Test
	void aTokenNeverStandsInASubject() {
		assertThat(this.texts.fill(new MailTemplate("test-token"), REFERENCE, "secret").subject())
			.doesNotContain("secret");
	}

	@ParameterizedTest
	@ValueSource(strings = { "../application", "A", "a/b", "" })
	void aTemplateIsNoPath(String id) {
		assertThatIllegalArgumentException().isThrownBy(() -> new MailTemplate(id));
	}

	static List<String> shipped() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("src/main/resources/mail"))) {
			return files.map((file) -> file.getFileName().toString().replace(".txt", "")).toList();
		}
	}

}
