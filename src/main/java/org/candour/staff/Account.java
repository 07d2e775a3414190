package org.candour.staff;

/**
 * An account as an administrator sees it.
 *
 * @param lineManager user name, or null
 * @param email work e-mail address, or null
 * @param hasPassword false for people who sign in through the identity provider alone
 * @param choosesPassword whether an administrator knows the password, so that another has
 * to be chosen
 * @param version changes with every edit
 */
public record Account(Person person, String lineManager, String email, boolean enabled, boolean hasPassword,
		boolean choosesPassword, long version) {
}
