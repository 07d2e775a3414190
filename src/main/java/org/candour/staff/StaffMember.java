package org.candour.staff;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.BatchSize;

import org.springframework.data.domain.Persistable;

/** An account of a member of staff. */
@Entity
@Table(name = "staff_member")
class StaffMember implements Persistable<String> {

	/** Accounts whose roles and services are read by one query. */
	private static final int TOGETHER = 100;

	@Id
	private String username;

	@Column(name = "display_name")
	private String displayName;

	/** Null where the person signs in through the council's identity provider alone. */
	@Column(name = "password_hash")
	private String passwordHash;

	private boolean enabled = true;

	/** Whether an administrator knows the password, so that another has to be chosen. */
	@Column(name = "choose_password")
	private boolean choosePassword;

	/** Whether the account is one of the demonstration's. */
	private boolean sample;

	@Column(name = "line_manager")
	private String lineManager;

	/**
	 * Work address; reminders without content are sent to it. Null where there is none.
	 */
	private String email;

	@ElementCollection(fetch = FetchType.EAGER)
	@BatchSize(size = TOGETHER)
	@CollectionTable(name = "staff_role", joinColumns = @JoinColumn(name = "username"))
	@Enumerated(EnumType.STRING)
	@Column(name = "role")
	private Set<Role> roles = EnumSet.noneOf(Role.class);

	@ElementCollection(fetch = FetchType.EAGER)
	@BatchSize(size = TOGETHER)
	@CollectionTable(name = "staff_service", joinColumns = @JoinColumn(name = "username"))
	@Column(name = "service")
	private Set<String> services = new TreeSet<>();

	@Version
	private Long version;

	protected StaffMember() {
	}

	StaffMember(NewAccount account, String passwordHash) {
		this.username = account.username();
		this.displayName = account.displayName();
		this.passwordHash = passwordHash;
		this.lineManager = account.lineManager();
		this.email = account.email();
		this.roles.addAll(account.roles());
		this.services.addAll(account.services());
	}

	String passwordHash() {
		return this.passwordHash;
	}

	String email() {
		return this.email;
	}

	boolean enabled() {
		return this.enabled;
	}

	boolean choosesPassword() {
		return this.choosePassword;
	}

	void markSample() {
		this.sample = true;
	}

	void password(String hash, boolean choosesAnother) {
		this.passwordHash = hash;
		this.choosePassword = choosesAnother;
	}

	void change(AccountChange change) {
		this.displayName = change.displayName();
		this.lineManager = change.lineManager();
		this.email = change.email();
		this.enabled = change.enabled();
		this.roles.retainAll(change.roles());
		this.roles.addAll(change.roles());
		this.services.retainAll(change.services());
		this.services.addAll(change.services());
	}

	Account account() {
		return new Account(person(), this.lineManager, this.email, this.enabled, this.passwordHash != null,
				this.choosePassword, this.version);
	}

	Person person() {
		return new Person(this.username, this.displayName, Set.copyOf(this.roles), Set.copyOf(this.services));
	}

	@Override
	public String getId() {
		return this.username;
	}

	@Override
	public boolean isNew() {
		return this.version == null;
	}

}
