package org.candour.disclosures.oauth;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.candour.disclosures.Bodies;
import org.candour.disclosures.Body;
import org.candour.law.LawCatalogue;

import org.springframework.boot.ApplicationArguments;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts a body on the list, if it is new, and registers a client of it. */
class RegisterClient {

	private static final Pattern BODY = Pattern.compile("[a-z0-9][a-z0-9-]{2,60}");

	/** The command runs without the engine, whose clock the application goes by. */
	private final Clock clock = Clock.system(ZoneId.of("Europe/London"));

	private final Bodies bodies;

	private final ApiClients clients;

	private final LawCatalogue law;

	private final TransactionTemplate transaction;

	RegisterClient(Bodies bodies, ApiClients clients, LawCatalogue law, PlatformTransactionManager transactions) {
		this.bodies = bodies;
		this.clients = clients;
		this.law = law;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Registers a client.
	 * @throws IllegalArgumentException with a sentence that names what is wrong; nothing
	 * is kept then
	 */
	void register(Registration registration) {
		LocalDate today = LocalDate.now(this.clock);
		registration.gateways().forEach((code) -> {
			if (this.law.gateway(code, today).isEmpty()) {
				throw new IllegalArgumentException("--gateways: there is no power %s in force.".formatted(code));
			}
		});
		this.transaction.executeWithoutResult((status) -> {
			this.bodies.add(body(registration));
			add(registration);
		});
	}

	/**
	 * What is known of a body stays, unless it is said anew; it may cite more, not less.
	 */
	private Body body(Registration registration) {
		Body known = this.bodies.find(registration.body()).orElse(null);
		if (known == null && !BODY.matcher(registration.body()).matches()) {
			throw new IllegalArgumentException("--body: an id is made of 3 to 61 small letters, digits and hyphens.");
		}
		if (known == null && (registration.name() == null || registration.switchboard() == null
				|| registration.domains().isEmpty())) {
			throw new IllegalArgumentException(
					"The body %s is not on the list yet: give its --name, --switchboard and --domains."
						.formatted(registration.body()));
		}
		Set<String> gateways = new TreeSet<>(registration.gateways());
		if (known != null) {
			gateways.addAll(known.gateways());
		}
		return new Body(registration.body(), (registration.name() != null) ? registration.name() : known.name(),
				registration.domains().isEmpty() ? known.officialDomains() : registration.domains(),
				(registration.switchboard() != null) ? registration.switchboard() : known.switchboard(), gateways);
	}

	private void add(Registration registration) {
		if (registration.keysUrl() != null) {
			this.clients.addWithKeysFrom(registration.client(), registration.body(), registration.gateways(),
					registration.keysUrl());
		}
		else {
			this.clients.addWithKeys(registration.client(), registration.body(), registration.gateways(),
					read(registration.keysFile()));
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new IllegalArgumentException("--keys: the file could not be read.");
		}
	}

	/**
	 * What is asked for.
	 *
	 * @param keysFile file with the client's public keys as a JWK set, or null
	 * @param keysUrl where the body publishes them instead, or null
	 */
	record Registration(String body, String name, Set<String> domains, String switchboard, String client,
			Set<String> gateways, Path keysFile, URI keysUrl) {

		Registration {
			if ((keysFile == null) == (keysUrl == null)) {
				throw new IllegalArgumentException(
						"Give the client's public keys as --keys (a file with a JWK set) or --keys-url (HTTPS), one of the two.");
			}
			if (gateways.isEmpty()) {
				throw new IllegalArgumentException("--gateways: name at least one power the client may cite.");
			}
		}

		static Registration of(ApplicationArguments arguments) {
			String keys = one(arguments, "keys");
			String url = one(arguments, "keys-url");
			return new Registration(required(arguments, "body"), one(arguments, "name"), list(arguments, "domains"),
					one(arguments, "switchboard"), required(arguments, "client"), list(arguments, "gateways"),
					(keys != null) ? Path.of(keys) : null, (url != null) ? URI.create(url) : null);
		}

		private static String required(ApplicationArguments arguments, String option) {
			String value = one(arguments, option);
			if (value == null) {
				throw new IllegalArgumentException("--%s is required.".formatted(option));
			}
			return value;
		}

		private static String one(ApplicationArguments arguments, String option) {
			List<String> values = arguments.getOptionValues(option);
			return (values == null || values.isEmpty() || values.get(0).isBlank()) ? null : values.get(0).strip();
		}

		private static Set<String> list(ApplicationArguments arguments, String option) {
			String value = one(arguments, option);
			return (value == null) ? Set.of()
					: Arrays.stream(value.split("[,\\s]+"))
						.filter((part) -> !part.isEmpty())
						.collect(Collectors.toCollection(TreeSet::new));
		}

	}

}
