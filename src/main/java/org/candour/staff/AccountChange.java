package org.candour.staff;

import java.util.Set;

/**
 * What an account is to be.
 *
 * @param lineManager user name, or null
 * @param email work e-mail address that reminders are sent to, or null
 * @param version the account's version the administrator saw
 */
public record AccountChange(String displayName, Set<Role> roles, Set<String> services, String lineManager, String email,
		boolean enabled, long version) {
}
