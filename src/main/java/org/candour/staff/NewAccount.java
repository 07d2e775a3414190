package org.candour.staff;

import java.util.Set;

/**
 * An account to be made.
 *
 * @param password in the clear, or null for people who sign in elsewhere
 * @param lineManager user name, or null
 * @param email work e-mail address that reminders are sent to, or null
 */
public record NewAccount(String username, String displayName, String password, Set<Role> roles, Set<String> services,
		String lineManager, String email) {

	public NewAccount(String username, String displayName, String password, Set<Role> roles, Set<String> services,
			String lineManager) {
		this(username, displayName, password, roles, services, lineManager, null);
	}

	@Override
	public String toString() {
		return "NewAccount[" + this.username + "]";
	}

}
