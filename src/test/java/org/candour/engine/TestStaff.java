package org.candour.engine;

import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.util.Assert;

import org.candour.staff.Accounts;
import org.candour.staff.NewAccount;
import org.candour.staff.Person;
import org.candour.staff.Role;
import org.candour.staff.StaffDirectory;

/**
 * Makes invented members of staff, each once. Their names come after those of the sample
 * staff: a wall names the first of each duty, and other tests know who that is.
 */
@Component
public class TestStaff {

	public static final String PASSWORD = "correct-horse-battery";

	private final Accounts accounts;

	private final StaffDirectory staff;

	TestStaff(Accounts accounts, StaffDirectory staff) {
		this.accounts = accounts;
		this.staff = staff;
	}

	/** The person of this name, which begins with "tester", with these roles. */
	public Person person(String username, Role... roles) {
		Assert.isTrue(username.startsWith("tester."), "Test staff are called tester.");
		return this.staff.person(username)
			.orElseGet(() -> this.accounts
				.create(new NewAccount(username, "Test " + username, PASSWORD, Set.of(roles), services(roles), null)));
	}

	private static Set<String> services(Role... roles) {
		return Set.of(roles).contains(Role.SERVICE_SEARCHER) ? Set.of("childrens-social-care") : Set.of();
	}

}
