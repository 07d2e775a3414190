package org.candour.staff;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the first account of an installation with a secret that works once. */
@Component
public class FirstAdministrator {

	private static final int SECRET_BYTES = 24;

	private final StaffMembers members;

	private final Accounts accounts;

	private final PasswordEncoder encoder;

	private final JdbcClient jdbc;

	FirstAdministrator(StaffMembers members, Accounts accounts, PasswordEncoder encoder, JdbcClient jdbc) {
		this.members = members;
		this.accounts = accounts;
		this.encoder = encoder;
		this.jdbc = jdbc;
	}

	/** A new secret while there is no account yet; null once there is one. */
	@Transactional
	public String newSecret() {
		if (this.members.count() > 0) {
			return null;
		}
		byte[] bytes = new byte[SECRET_BYTES];
		new SecureRandom().nextBytes(bytes);
		String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
		this.jdbc.sql("""
				insert into first_administrator (only_row, secret_hash) values (true, :hash)
				on conflict (only_row) do update set secret_hash = :hash
				where first_administrator.used_at is null""").param("hash", this.encoder.encode(secret)).update();
		return secret;
	}

	/**
	 * Makes the administrator.
	 * @throws AccountRefused if the secret is wrong or used, or the account cannot be so
	 */
	@Transactional
	public void create(String secret, String username, String displayName, String password) {
		String hash = this.jdbc.sql("select secret_hash from first_administrator where used_at is null for update")
			.query(String.class)
			.optional()
			.orElseThrow(FirstAdministrator::refused);
		if (secret == null || !this.encoder.matches(secret, hash) || this.members.count() > 0) {
			throw refused();
		}
		PasswordPolicy.check(username, password);
		this.accounts
			.create(new NewAccount(username, displayName, password, Set.of(Role.ADMINISTRATOR), Set.of(), null));
		this.jdbc.sql("update first_administrator set used_at = now()").update();
	}

	private static AccountRefused refused() {
		return new AccountRefused("The one-time secret is wrong or has been used.");
	}

}
