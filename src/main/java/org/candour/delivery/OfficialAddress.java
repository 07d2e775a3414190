package org.candour.delivery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * N-04: replies go to verified official domains only; a free-mail address is never
 * official, whatever has been verified.
 */
public final class OfficialAddress {

	private static final Set<String> FREE_MAIL = load("/delivery/free-mail-domains.txt");

	private OfficialAddress() {
	}

	/** Whether an address is at a free-mail provider or a sub-domain of one. */
	public static boolean freeMail(String email) {
		return domain(email).filter(OfficialAddress::freeMailDomain).isPresent();
	}

	/** Whether an address is at one of the verified domains, and not at free mail. */
	public static boolean official(String email, Collection<String> verifiedDomains) {
		return domain(email).filter((domain) -> !freeMailDomain(domain))
			.filter((domain) -> verifiedDomains.stream().anyMatch(domain::equalsIgnoreCase))
			.isPresent();
	}

	private static boolean freeMailDomain(String domain) {
		return FREE_MAIL.stream().anyMatch((free) -> domain.equals(free) || domain.endsWith("." + free));
	}

	private static Optional<String> domain(String email) {
		int at = (email != null) ? email.indexOf('@') : -1;
		// more than one @ is how a real domain is dressed up as another
		if (at < 1 || at != email.lastIndexOf('@') || email.chars().anyMatch(Character::isWhitespace)) {
			return Optional.empty();
		}
		try {
			String domain = IDN.toASCII(email.substring(at + 1)).toLowerCase(Locale.ROOT);
			return domain.contains(".") ? Optional.of(domain) : Optional.empty();
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private static Set<String> load(String resource) {
		try (BufferedReader lines = new BufferedReader(
				new InputStreamReader(OfficialAddress.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
			return lines.lines()
				.map(String::strip)
				.filter((line) -> !line.isEmpty() && !line.startsWith("#"))
				.collect(Collectors.toUnmodifiableSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
