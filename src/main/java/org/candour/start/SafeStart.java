package org.candour.start;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Set;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * Refuses a start that would be unsafe before anything else happens: no database is
 * touched, no port opened.
 */
class SafeStart implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final Profiles DEMO = Profiles.of("demo");

	private static final Profiles TEST = Profiles.of("test");

	private static final Profiles DEMO_OR_TEST = Profiles.of("demo", "test");

	/** Settings that say under which address this server is reached. */
	private static final List<String> ADDRESSES = List.of("candour.api.public-url", "candour.delivery.mail.base-url");

	private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

	private static final Profiles SAMPLES_IN_EARNEST = Profiles.of("sample-staff & !demo & !test");

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		check(context.getEnvironment());
	}

	static void check(Environment environment) {
		if (environment.acceptsProfiles(DEMO) && present(environment, "spring.datasource.url")) {
			throw new UnsafeStart(
					"The demo profile has accounts with a known password and never uses an external database: remove the profile, or spring.datasource.url.");
		}
		if (environment.acceptsProfiles(SAMPLES_IN_EARNEST)) {
			throw new UnsafeStart(
					"The profile sample-staff belongs to the demonstration and its accounts have a known password: remove it.");
		}
		if (!environment.getProperty("camunda.bpm.authorization.enabled", Boolean.class, true)) {
			throw new UnsafeStart(
					"The engine would let everybody do everything: remove camunda.bpm.authorization.enabled=false.");
		}
		if (!environment.acceptsProfiles(TEST)
				&& environment.getProperty("candour.sign-in.bcrypt-strength", Integer.class, 10) < 10) {
			throw new UnsafeStart(
					"Passwords would be easy to guess from their hashes: remove candour.sign-in.bcrypt-strength, or set it to 10 or more.");
		}
		checkKey(environment);
		checkAddress(environment);
	}

	/**
	 * Tokens, sessions and what people ask about themselves would go over the line in the
	 * clear.
	 */
	private static void checkAddress(Environment environment) {
		for (String property : ADDRESSES) {
			if (present(environment, property) && !environment.acceptsProfiles(DEMO_OR_TEST)
					&& !encryptedOrHere(environment.getProperty(property).strip())) {
				throw new UnsafeStart("People and bodies reach the address in %s unencrypted: give an https address."
					.formatted(property));
			}
		}
	}

	private static boolean encryptedOrHere(String text) {
		try {
			URI address = new URI(text);
			return address.getHost() != null && ("https".equalsIgnoreCase(address.getScheme())
					|| ("http".equalsIgnoreCase(address.getScheme()) && LOOPBACK.contains(address.getHost())));
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

	private static void checkKey(Environment environment) {
		if (present(environment, "candour.vault.key-encryption-key")
				|| present(environment, "candour.vault.key-encryption-key-file")) {
			return;
		}
		if (!environment.acceptsProfiles(DEMO_OR_TEST)) {
			throw new UnsafeStart(
					"There is no key to seal personal data with: make one with the command new-key and set candour.vault.key-encryption-key or candour.vault.key-encryption-key-file.");
		}
	}

	private static boolean present(Environment environment, String property) {
		String value = environment.getProperty(property);
		return value != null && !value.isBlank();
	}

}
