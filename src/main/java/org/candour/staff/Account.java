package org.candour.staff;

/**
 * An account as an administrator sees it.
 *
 * @param lineManager user name, or null
 * @param email work e-mail address, or null
 * @param hasPassword false for people who sign in through the identity provider alone
 * @param version changes with every edit
 */
public record Account(Person person, String lineManager, String email, boolean enabled, boolean hasPassword,
		long version) {
}
