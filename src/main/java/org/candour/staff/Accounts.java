package org.candour.staff;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes accounts. */
@Component
public class Accounts {

	private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9.-]{1,39}");

	/** Art 38(6), section 8.2: the officer may not also decide or own risk. */
	private static final Set<Role> NOT_WITH_DPO = Set.of(Role.APPROVER, Role.SIRO, Role.MANAGER, Role.ADMINISTRATOR);

	private final StaffMembers members;

	private final PasswordEncoder passwords;

	private final AuditTrail audit;

	private final ApplicationEventPublisher events;

	Accounts(StaffMembers members, PasswordEncoder passwords, AuditTrail audit, ApplicationEventPublisher events) {
		this.members = members;
		this.passwords = passwords;
		this.audit = audit;
		this.events = events;
	}

	/**
	 * Makes an account.
	 * @throws AccountRefused if the user name is taken or malformed, the password too
	 * weak, or the roles exclude each other
	 */
	@Transactional
	public Person create(NewAccount account) {
		if (!USERNAME.matcher(account.username()).matches()) {
			throw new AccountRefused("A user name has 2 to 40 lower-case letters, digits, dots or hyphens.");
		}
		if (this.members.existsById(account.username())) {
			throw new AccountRefused("This user name is taken.");
		}
		checkRoles(account.roles());
		StaffMember member = this.members.save(new StaffMember(account, hash(account)));
		this.audit.record(AuditAction.ACCOUNT_CHANGED, null,
				Map.of("account", account.username(), "change", "CREATED"));
		this.events.publishEvent(new StaffChanged(account.username()));
		return member.person();
	}

	private String hash(NewAccount account) {
		if (account.password() == null) {
			return null;
		}
		PasswordPolicy.check(account.username(), account.password());
		return this.passwords.encode(account.password());
	}

	private static void checkRoles(Set<Role> roles) {
		boolean officer = roles.contains(Role.DPO) || roles.contains(Role.DEPUTY_DPO);
		if (officer && roles.stream().anyMatch(NOT_WITH_DPO::contains)) {
			throw new AccountRefused("A data protection officer holds no role that decides or owns risk.");
		}
		if (roles.contains(Role.ADMINISTRATOR) && roles.size() > 1) {
			throw new AccountRefused("An administrator of the system holds no role on cases.");
		}
	}

}
