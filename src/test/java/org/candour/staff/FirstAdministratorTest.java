package org.candour.staff;

import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

import org.candour.support.CandourTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The first account of an installation. Each test empties the accounts and undoes it. */
@CandourTest
@Transactional
class FirstAdministratorTest {

	private static final String PASSWORD = "a-long-one-2026";

	@Autowired
	FirstAdministrator first;

	@Autowired
	Accounts accounts;

	@Autowired
	StaffDirectory staff;

	@Autowired
	JdbcTemplate jdbc;

	@BeforeEach
	void noAccountYet() {
		this.jdbc.update("truncate table staff_member cascade");
		this.jdbc.update("delete from first_administrator");
	}

	@Test
	void theOneTimeSecretMakesOneAdministratorAndThenNothingMore() {
		String secret = this.first.newSecret();
		this.first.create(secret, "first.admin", "First Admin", PASSWORD);
		assertThat(this.staff.person("first.admin")).map(Person::roles).contains(Set.of(Role.ADMINISTRATOR));
		assertRefused(secret, PASSWORD);
		assertThat(this.first.newSecret()).isNull();
	}

	@Test
	void aWrongSecretOrNoneMakesNobody() {
		this.first.newSecret();
		assertRefused("guess", PASSWORD);
		assertRefused(null, PASSWORD);
		assertThat(this.accounts.all()).isEmpty();
	}

	@Test
	void aWeakPasswordOrNoneDoesNotUseTheSecretUp() {
		String secret = this.first.newSecret();
		assertRefused(secret, "short");
		assertRefused(secret, null);
		this.first.create(secret, "first.admin", "First Admin", PASSWORD);
		assertThat(this.accounts.all()).hasSize(1);
	}

	@Test
	void aLaterStartPrintsANewSecretAndTheOldOneIsVoid() {
		String old = this.first.newSecret();
		String secret = this.first.newSecret();
		assertRefused(old, PASSWORD);
		this.first.create(secret, "first.admin", "First Admin", PASSWORD);
		assertThat(this.accounts.all()).hasSize(1);
	}

	@Test
	void theSecretIsNotStored() {
		String secret = this.first.newSecret();
		assertThat(this.jdbc.queryForObject("select secret_hash from first_administrator", String.class))
			.startsWith("{bcrypt}")
			.doesNotContain(secret);
	}

	private void assertRefused(String secret, String password) {
		assertThatExceptionOfType(AccountRefused.class)
			.isThrownBy(() -> this.first.create(secret, "first.admin", "First Admin", password));
	}

}
