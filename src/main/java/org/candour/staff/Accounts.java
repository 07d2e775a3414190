package org.candour.staff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes and changes accounts. Every change is audited and ends the account's sessions.
 */
@Component
public class Accounts {

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

	@Transactional(readOnly = true)
	public List<Account> all() {
		return this.members.findAllByOrderByUsername().stream().map(StaffMember::account).toList();
	}

	@Transactional(readOnly = true)
	public Optional<Account> find(String username) {
		return this.members.findById(username).map(StaffMember::account);
	}

	/**
	 * Makes an account.
	 * @throws AccountRefused if the user name is taken or malformed, the password too
	 * weak, or the roles exclude each other
	 */
	@Transactional
	public Person create(NewAccount account) {
		return make(account, new StaffMember(account, hash(account.username(), account.password())));
	}

	/** Makes an account whose holder chooses another password at the first sign-in. */
	@Transactional
	public Person invite(NewAccount account) {
		StaffMember member = new StaffMember(account, null);
		member.password(hash(account.username(), account.password()), account.password() != null);
		return make(account, member);
	}

	@Transactional
	void createSample(NewAccount account) {
		StaffMember member = new StaffMember(account, hash(account.username(), account.password()));
		member.markSample();
		make(account, member);
	}

	private Person make(NewAccount account, StaffMember member) {
		AccountRules.checkUsername(account.username());
		AccountRules.check(account.displayName(), account.roles(), account.services());
		AccountRules.checkEmail(account.email());
		if (this.members.existsById(account.username())) {
			throw new AccountRefused("This user name is taken.");
		}
		Person person = this.members.save(member).person();
		changed(person, "CREATED");
		return person;
	}

	/**
	 * Changes an account.
	 * @param by the administrator, who cannot change the own account (SD6)
	 * @throws AccountRefused if the roles exclude each other, or somebody else changed
	 * the account in the meantime
	 */
	@Transactional
	public void change(String username, AccountChange change, Person by) {
		StaffMember member = notOwn(username, by);
		if (member.account().version() != change.version()) {
			throw new AccountRefused("Somebody else changed this account meanwhile: look at it again first.");
		}
		AccountRules.check(change.displayName(), change.roles(), change.services());
		AccountRules.checkEmail(change.email());
		member.change(change);
		changed(member.person(), change.enabled() ? "CHANGED" : "DISABLED");
	}

	/**
	 * Sets a password, instead of which its holder, who is told, chooses another at the
	 * next sign-in.
	 */
	@Transactional
	public void setPassword(String username, String password, Person by) {
		StaffMember member = notOwn(username, by);
		member.password(hash(username, password), true);
		changed(member.person(), "PASSWORD-SET");
		this.events.publishEvent(new PasswordSet(username));
	}

	/**
	 * Changes the own password.
	 * @throws AccountRefused if the present one is wrong or the new one too weak
	 */
	@Transactional
	public void choosePassword(String username, String present, String password) {
		StaffMember member = this.members.findById(username)
			.filter((found) -> found.passwordHash() != null
					&& this.passwords.matches((present != null) ? present : "", found.passwordHash()))
			.orElseThrow(() -> new AccountRefused("The present password is wrong."));
		if (password != null && password.equals(present)) {
			throw new AccountRefused("The new password is the present one.");
		}
		member.password(hash(username, password), false);
		changed(member.person(), "PASSWORD-CHOSEN");
	}

	private StaffMember notOwn(String username, Person by) {
		if (username.equals(by.username())) {
			throw new AccountRefused("Nobody changes their own account: ask another administrator.");
		}
		return this.members.findById(username).orElseThrow(() -> new AccountRefused("There is no such account."));
	}

	private String hash(String username, String password) {
		AccountRules.checkUsername(username);
		if (password == null) {
			return null;
		}
		PasswordPolicy.check(username, password);
		return this.passwords.encode(password);
	}

	private void changed(Person person, String change) {
		String roles = person.roles().stream().map(Role::code).sorted().collect(Collectors.joining(","));
		this.audit.record(AuditAction.ACCOUNT_CHANGED, null,
				Map.of("account", person.username(), "change", change, "roles", roles));
		this.events.publishEvent(new StaffChanged(person.username()));
	}

}
