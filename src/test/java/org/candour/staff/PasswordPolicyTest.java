package org.candour.staff;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.security.crypto.factory.PasswordEncoderFactories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/** What a password must be. */
class PasswordPolicyTest {

	@ParameterizedTest
	@ValueSource(strings = { "short-one", "elevenchars", "xx-handler-2026", "HANDLER-is-my-name", "password12345",
			"Welcome2026!!", "aaaaaaaaaaaaaaaa", "ababababababab", "1234567890123", "passwordpassword",
			"PasswordPassword1", "letmeinletmein", "qwertyuiopasdf", "Manchester2026", "P@ssw0rd2026!",
			"summer2026summer" })
	void aWeakPasswordIsRefusedWithoutBeingRepeated(String password) {
		assertThatExceptionOfType(AccountRefused.class).isThrownBy(() -> PasswordPolicy.check("handler", password))
			.satisfies((ex) -> assertThat(ex.getMessage()).doesNotContain(password));
	}

	@ParameterizedTest
	@ValueSource(strings = { "candour-demo-2026", "correct horse battery", "Tr4in-to-Truro" })
	void aLongOneThatIsNotGuessedIsTaken(String password) {
		assertThatNoException().isThrownBy(() -> PasswordPolicy.check("handler", password));
	}

	@ParameterizedTest
	@CsvSource({ "passwordpassword, repeats itself", "Welcome2026!!, known and tried first",
			"1234567890123, known and tried first", "lmnopqrstuvwx, follows a row" })
	void theRefusalSaysWhyAndWhatToDo(String password, String why) {
		assertThatExceptionOfType(AccountRefused.class).isThrownBy(() -> PasswordPolicy.check("handler", password))
			.withMessageContaining(why)
			.withMessageContaining("three or four words");
	}

	@Test
	void theLongestPasswordIsWhatTheHashTakesIntoAccount() {
		String longest = "otter granite violin seldom market ".repeat(2) + "ox";
		PasswordPolicy.check("handler", longest);
		assertThat(PasswordEncoderFactories.createDelegatingPasswordEncoder().encode(longest)).startsWith("{bcrypt}");
		assertThatExceptionOfType(AccountRefused.class)
			.isThrownBy(() -> PasswordPolicy.check("handler", longest + "x"));
		assertThatExceptionOfType(AccountRefused.class)
			.isThrownBy(() -> PasswordPolicy.check("handler", "äöüéèñ".repeat(7)));
	}

}
