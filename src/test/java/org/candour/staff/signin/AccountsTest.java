package org.candour.staff.signin;

import java.net.http.HttpResponse;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.candour.staff.AccountChange;
import org.candour.staff.Accounts;
import org.candour.staff.NewAccount;
import org.candour.staff.Person;
import org.candour.staff.Role;
import org.candour.staff.StaffDirectory;
import org.candour.support.CandourTest;
import org.candour.support.Mails;

import static org.assertj.core.api.Assertions.assertThat;

/** Accounts in an administrator's hands. */
@CandourTest
class AccountsTest {

	private static final String PASSWORD = "first-Secret-2026";

	@LocalServerPort
	int port;

	@Autowired
	Accounts accounts;

	@Autowired
	StaffDirectory staff;

	@Autowired
	JdbcClient jdbc;

	private final String username = "t" + UUID.randomUUID().toString().substring(0, 8);

	private Visitor admin;

	private Visitor other;

	@BeforeEach
	void anAdministrator() {
		this.admin = new Visitor(this.port);
		this.other = new Visitor(this.port);
		this.admin.signIn("admin", "candour-demo-2026");
	}

	@Test
	void anInvitedPersonChoosesAnotherPasswordBeforeAnythingElse() {
		assertThat(this.admin
			.submit("/staff/accounts/new", "/staff/accounts", "username", this.username, "displayName", "Test Person",
					"roles", "REVIEWER", "roles", "CASE_HANDLER", "password", PASSWORD)
			.statusCode()).isEqualTo(302);
		assertThat(this.staff.person(this.username)).map(Person::roles)
			.contains(Set.of(Role.REVIEWER, Role.CASE_HANDLER));
		assertThat(this.admin.get("/staff/accounts").body()).contains(this.username);

		this.other.signIn(this.username, PASSWORD);
		assertThat(location(this.other, "/camunda/app/tasklist/default/")).endsWith("/staff/password");
		assertThat(this.other.get("/camunda/api/engine/engine/default/task").statusCode()).isNotEqualTo(200);

		assertThat(choose(PASSWORD, "weak").statusCode()).isEqualTo(422);
		assertThat(choose("not-the-present-one", "second-Secret-2026").statusCode()).isEqualTo(422);
		assertThat(choose(PASSWORD, PASSWORD).statusCode()).isEqualTo(422);
		assertThat(choose(PASSWORD, "second-Secret-2026").statusCode()).isEqualTo(302);

		Visitor again = new Visitor(this.port);
		again.signIn(this.username, "second-Secret-2026");
		assertThat(again.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
	}

	@Test
	void aRefusedFormKeepsWhatWasTypedAndSaysWhy() {
		var answer = this.admin.submit("/staff/accounts/new", "/staff/accounts", "username", this.username,
				"displayName", "Test Person", "roles", "DPO", "roles", "APPROVER", "password", PASSWORD);
		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("holds no role that decides", this.username, "Test Person")
			.doesNotContain(PASSWORD);
		assertThat(this.staff.person(this.username)).isEmpty();
	}

	@Test
	void theWorkAddressIsKeptAndAMalformedOneIsRefused() {
		create(Role.CASE_HANDLER);
		assertThat(withEmail("t.person@council.example").statusCode()).isEqualTo(302);
		assertThat(this.staff.email(this.username)).contains("t.person@council.example");
		for (String wrong : new String[] { "nobody", "a@b@c.example", "a b@c.example",
				"a@c.example\r\nBcc: x@y.example" }) {
			var answer = withEmail(wrong);
			assertThat(answer.statusCode()).isEqualTo(422);
			assertThat(answer.body()).contains("An e-mail address looks like");
		}
		assertThat(this.staff.email(this.username)).contains("t.person@council.example");
	}

	@Test
	void takingARoleAwayEndsThePersonsSessionAtOnce() {
		create(Role.MANAGER);
		this.other.signIn(this.username, PASSWORD);
		assertThat(this.other.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
		change("CASE_HANDLER", "true", version());
		assertThat(location(this.other, "/camunda/app/tasklist/default/")).endsWith("/login?ended");
		assertThat(this.staff.person(this.username)).map(Person::roles).contains(Set.of(Role.CASE_HANDLER));
	}

	@Test
	void aDisabledAccountGetsNoFurther() {
		create(Role.CASE_HANDLER);
		this.other.signIn(this.username, PASSWORD);
		change("CASE_HANDLER", "false", version());
		assertThat(location(this.other, "/camunda/app/tasklist/default/")).endsWith("/login?ended");
		assertThat(this.other.signIn(this.username, PASSWORD).headers().firstValue("Location").orElseThrow())
			.endsWith("/login?error");
		assertThat(this.staff.person(this.username)).isEmpty();
	}

	@Test
	void ofTwoAdministratorsTheSlowerSeesTheOthersChangeFirst() {
		create(Role.CASE_HANDLER);
		String seen = version();
		assertThat(change("REVIEWER", "true", seen).statusCode()).isEqualTo(302);
		var late = change("MANAGER", "true", seen);
		assertThat(late.statusCode()).isEqualTo(422);
		assertThat(late.body()).contains("Somebody else changed this account meanwhile");
	}

	@Test
	void anAdministratorCannotGiveThemselfARole() {
		var answer = this.admin.submit("/staff/accounts/admin", "/staff/accounts/admin", "displayName", "Admin",
				"roles", "APPROVER", "enabled", "true", "version", "0");
		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("Nobody changes their own account");
		assertThat(this.staff.person("admin")).map(Person::roles).contains(Set.of(Role.ADMINISTRATOR));
	}

	@Test
	void everyChangeOfAnAccountIsAudited() {
		create(Role.CASE_HANDLER);
		Person admin = this.staff.person("admin").orElseThrow();
		this.accounts.setPassword(this.username, "another-Secret-26", admin);
		this.accounts.change(this.username,
				new AccountChange("New Name", Set.of(), Set.of(), null, null, false, Long.parseLong(version())), admin);
		assertThat(this.jdbc.sql("select facts from audit_trail where facts like ? order by id")
			.param("account=" + this.username + ";%")
			.query(String.class)
			.list()).containsExactly("account=" + this.username + ";change=CREATED;roles=CH",
					"account=" + this.username + ";change=PASSWORD-SET;roles=CH",
					"account=" + this.username + ";change=DISABLED;roles=");
	}

	@Test
	void whosePasswordAnAdministratorSetIsToldAndChoosesAnother() {
		this.accounts.create(new NewAccount(this.username, "Test Person", PASSWORD, Set.of(Role.CASE_HANDLER), Set.of(),
				null, this.username + "@norshire.example"));
		this.accounts.setPassword(this.username, "another-Secret-26", this.staff.person("admin").orElseThrow());
		assertThat(this.jdbc.sql("select template from outgoing_mail where staff = ?")
			.param(this.username)
			.query(String.class)
			.list()).containsExactly("password-set");
		assertThat(Mails.recipientsOf("To: " + this.username, 1)).containsExactly(this.username + "@norshire.example");
		assertThat(Mails.whole("To: " + this.username)).first()
			.asString()
			.contains("An administrator set another password", "tell the data protection officer")
			.doesNotContain("another-Secret-26");
		this.other.signIn(this.username, "another-Secret-26");
		assertThat(this.other.get("/staff/password").body()).contains("An administrator made or set");
		assertThat(this.other.get("/staff/searches").statusCode()).isNotEqualTo(200);
	}

	@Test
	void theDatabaseHoldsNoPassword() {
		create(Role.CASE_HANDLER);
		assertThat(this.jdbc.sql("select password_hash from staff_member where username = ?")
			.param(this.username)
			.query(String.class)
			.single()).startsWith("{bcrypt}").doesNotContain(PASSWORD);
	}

	@Test
	void whereAccountsExistTheOneTimeSecretIsOfNoUse() {
		String request = """
				{"secret":"guess","username":"evil","displayName":"Evil","password":"long-enough-2026"}""";
		assertThat(new Visitor(this.port).postJson("/setup/administrator", request).statusCode()).isEqualTo(422);
		assertThat(new Visitor(this.port).postJson("/setup/administrator", "{}").statusCode()).isEqualTo(422);
		assertThat(this.staff.person("evil")).isEmpty();
	}

	private void create(Role role) {
		this.accounts.create(new NewAccount(this.username, "Test Person", PASSWORD, Set.of(role), Set.of(), null));
	}

	private HttpResponse<String> change(String role, String enabled, String version) {
		return this.admin.submit("/staff/accounts/" + this.username, "/staff/accounts/" + this.username, "displayName",
				"Test Person", "roles", role, "enabled", enabled, "version", version);
	}

	private HttpResponse<String> withEmail(String email) {
		return this.admin.submit("/staff/accounts/" + this.username, "/staff/accounts/" + this.username, "displayName",
				"Test Person", "roles", "CASE_HANDLER", "enabled", "true", "version", version(), "email", email);
	}

	private HttpResponse<String> choose(String present, String password) {
		return this.other.submit("/staff/password", "/staff/password", "present", present, "password", password);
	}

	private String version() {
		return Long.toString(this.accounts.find(this.username).orElseThrow().version());
	}

	private static String location(Visitor visitor, String path) {
		return visitor.get(path).headers().firstValue("Location").orElse("");
	}

}
