package org.candour.staff;

import java.util.Set;
import java.util.regex.Pattern;

/** What every account has to keep to. Each breach is a sentence for the administrator. */
final class AccountRules {

	private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9.-]{1,39}");

	private static final Pattern SERVICE = Pattern.compile("[a-z][a-z-]{1,39}");

	/**
	 * Enough to catch a slip of the pen; nothing that could end a line of a mail's head.
	 */
	private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;:\"\\p{Cntrl}]{1,64}@[A-Za-z0-9.-]{1,180}");

	private static final int LONGEST_NAME = 80;

	/** Art 38(6), section 8.2: the officer may not also decide or own risk. */
	private static final Set<Role> NOT_WITH_DPO = Set.of(Role.APPROVER, Role.SIRO, Role.MANAGER, Role.ADMINISTRATOR);

	private AccountRules() {
	}

	static void checkUsername(String username) {
		if (username == null || !USERNAME.matcher(username).matches()) {
			throw new AccountRefused(
					"A user name has 2 to 40 lower-case letters, digits, dots or hyphens and begins with a letter.");
		}
	}

	static void checkEmail(String email) {
		if (email != null && !EMAIL.matcher(email).matches()) {
			throw new AccountRefused("An e-mail address looks like a.name@council.example.");
		}
	}

	static void check(String displayName, Set<Role> roles, Set<String> services) {
		if (displayName == null || displayName.isBlank() || displayName.length() > LONGEST_NAME) {
			throw new AccountRefused("A name has 1 to 80 characters.");
		}
		boolean officer = roles.contains(Role.DPO) || roles.contains(Role.DEPUTY_DPO);
		if (officer && roles.stream().anyMatch(NOT_WITH_DPO::contains)) {
			throw new AccountRefused("A data protection officer holds no role that decides or owns risk.");
		}
		if (roles.contains(Role.ADMINISTRATOR) && roles.size() > 1) {
			throw new AccountRefused("An administrator of the system holds no role on cases.");
		}
		if (!services.stream().allMatch((service) -> SERVICE.matcher(service).matches())) {
			throw new AccountRefused("A service area is a code such as adult-social-care.");
		}
		if (!services.isEmpty() && !roles.contains(Role.SERVICE_SEARCHER)) {
			throw new AccountRefused("Only a service searcher belongs to service areas.");
		}
	}

}
