package org.candour.start;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

import org.candour.Candour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/** A start that would be unsafe is refused, and the log ends in one clear line. */
@ExtendWith(OutputCaptureExtension.class)
class SafeStartTest {

	private final MockEnvironment environment = new MockEnvironment();

	@TempDir
	Path folder;

	@Test
	void withoutAKeyTheLogEndsInOneLineAndNoDatabaseIsStarted(CapturedOutput log) {
		assertThatExceptionOfType(UnsafeStart.class).isThrownBy(() -> SpringApplication.run(Candour.class,
				"--candour.database.embedded.directory=" + this.folder, "--server.port=0"));
		assertLastLine(log, "There is no key to seal personal data with: make one with the command new-key and set "
				+ "candour.vault.key-encryption-key or candour.vault.key-encryption-key-file.");
		assertThat(this.folder).isEmptyDirectory();
		assertThat(log).doesNotContain("\tat org.");
	}

	@Test
	void theDemonstrationOnAnExternalDatabaseIsRefusedInOneLine(CapturedOutput log) {
		assertThatExceptionOfType(UnsafeStart.class)
			.isThrownBy(() -> SpringApplication.run(Candour.class, "--spring.profiles.active=demo",
					"--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/nowhere", "--server.port=0"));
		assertLastLine(log, "The demo profile has accounts with a known password and never uses an external database: "
				+ "remove the profile, or spring.datasource.url.");
	}

	@Test
	void sampleStaffOutsideTheDemonstrationIsRefused() {
		this.environment.setProperty("candour.vault.key-encryption-key", "key");
		this.environment.setActiveProfiles("sample-staff");
		assertRefused("sample-staff");
	}

	@Test
	void weakHashesOfPasswordsAreRefusedOutsideTheTests() {
		this.environment.setProperty("candour.vault.key-encryption-key", "key");
		this.environment.setProperty("candour.sign-in.bcrypt-strength", "9");
		assertRefused("Passwords would be easy to guess");
		this.environment.setProperty("candour.sign-in.bcrypt-strength", "12");
		assertThatNoException().isThrownBy(() -> SafeStart.check(this.environment));
	}

	@Test
	void anEngineWithoutAuthorizationIsRefused() {
		this.environment.setProperty("candour.vault.key-encryption-key", "key");
		this.environment.setProperty("camunda.bpm.authorization.enabled", "false");
		assertRefused("The engine would let everybody do everything");
	}

	@Test
	void aGeneratedKeyIsForTheDemonstrationAlone() {
		this.environment.setProperty("candour.vault.generated-key-file", "data/key");
		assertRefused("There is no key");
		this.environment.setActiveProfiles("demo");
		assertThatNoException().isThrownBy(() -> SafeStart.check(this.environment));
	}

	@ParameterizedTest
	@CsvSource({ "candour.api.public-url, http://candour.example", "candour.api.public-url, HTTP://candour.example/",
			"candour.api.public-url, ftp://candour.example", "candour.api.public-url, candour.example",
			"candour.api.public-url, http://localhost.candour.example",
			"candour.delivery.mail.base-url, http://candour.example" })
	void anAddressThatIsReachedUnencryptedIsForTheDemonstrationAlone(String property, String address) {
		this.environment.setProperty("candour.vault.key-encryption-key", "key");
		this.environment.setProperty(property, address);
		assertRefused("address in " + property);
		this.environment.setActiveProfiles("demo");
		assertThatNoException().isThrownBy(() -> SafeStart.check(this.environment));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "https://candour.example", "http://localhost:8080", "http://127.0.0.1", "http://[::1]:80" })
	void anEncryptedAddressAndThisMachinesOwnAreTaken(String address) {
		this.environment.setProperty("candour.vault.key-encryption-key", "key");
		this.environment.setProperty("candour.api.public-url", address);
		assertThatNoException().isThrownBy(() -> SafeStart.check(this.environment));
	}

	@Test
	void aKeyAndAnExternalDatabaseAreHowItIsMeant() {
		this.environment.setProperty("candour.vault.key-encryption-key-file", "/run/secrets/key");
		this.environment.setProperty("spring.datasource.url", "jdbc:postgresql://db/candour");
		assertThatNoException().isThrownBy(() -> SafeStart.check(this.environment));
	}

	private void assertRefused(String why) {
		assertThatExceptionOfType(UnsafeStart.class).isThrownBy(() -> SafeStart.check(this.environment))
			.withMessageContaining(why);
	}

	private static void assertLastLine(CapturedOutput log, String line) {
		assertThat(log.toString().strip().lines().reduce((before, last) -> last)).contains(line);
	}

}
