package org.candour.staff;

import java.util.Set;

/**
 * An account to be made.
 *
 * @param password in the clear, or null for people who sign in elsewhere
 * @param lineManager user name, or null
 */
public record NewAccount(String username, String displayName, String password, Set<Role> roles, Set<String> services,
		String lineManager) {

	@Override
	public String toString() {
		return "NewAccount[" + this.username + "]";
	}

}
