package org.candour.staff.pages;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

import org.candour.staff.Account;
import org.candour.staff.AccountChange;
import org.candour.staff.NewAccount;
import org.candour.staff.Role;

/** What an administrator types into the form of an account. */
record AccountForm(String username, String displayName, Set<Role> roles, String services, String lineManager,
		String email, Boolean enabled, String password, Long version) {

	static AccountForm of(Account account) {
		return new AccountForm(account.person().username(), account.person().displayName(), account.person().roles(),
				String.join(", ", new TreeSet<>(account.person().services())), account.lineManager(), account.email(),
				account.enabled(), null, account.version());
	}

	static AccountForm empty() {
		return new AccountForm("", "", Set.of(), "", "", "", true, null, null);
	}

	NewAccount asNew() {
		return new NewAccount(this.username, this.displayName, text(this.password), chosen(), areas(),
				text(this.lineManager), text(this.email));
	}

	AccountChange asChange() {
		return new AccountChange(this.displayName, chosen(), areas(), text(this.lineManager), text(this.email),
				Boolean.TRUE.equals(this.enabled), (this.version != null) ? this.version : -1);
	}

	private Set<Role> chosen() {
		return (this.roles == null || this.roles.isEmpty()) ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(this.roles);
	}

	private Set<String> areas() {
		Set<String> areas = new TreeSet<>();
		if (this.services != null) {
			Arrays.stream(this.services.split("[,\\s]+")).filter((area) -> !area.isEmpty()).forEach(areas::add);
		}
		return areas;
	}

	private static String text(String typed) {
		return (typed == null || typed.isBlank()) ? null : typed.strip();
	}

	@Override
	public String toString() {
		return "AccountForm[" + this.username + "]";
	}

}
