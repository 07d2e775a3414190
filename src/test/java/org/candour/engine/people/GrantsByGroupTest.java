package org.candour.engine.people;

import java.net.http.HttpResponse;
import java.util.List;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import org.candour.engine.StaffBrowser;
import org.candour.engine.TestModels;
import org.candour.engine.TestStaff;
import org.candour.staff.Role;
import org.candour.support.CandourTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Rights in the engine are few, and given to groups. */
@CandourTest
class GrantsByGroupTest {

	@LocalServerPort
	int port;

	@Autowired
	AuthorizationService authorizations;

	@Autowired
	IdentityService identities;

	@Autowired
	RuntimeService runtime;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	GrantsByGroup grants;

	@Autowired
	TestStaff staff;

	@Autowired
	TestModels models;

	@Test
	void everyRightIsAGrantToAGroup() {
		assertThat(this.jdbc.queryForObject(
				"select count(*) from act_ru_authorization where type_ <> 1 or user_id_ is not null or group_id_ is null",
				Integer.class))
			.isZero();
		assertThat(this.authorizations.createAuthorizationQuery().count()).isPositive();
	}

	@Test
	void aNewTaskAddsNoRight() {
		long before = this.authorizations.createAuthorizationQuery().count();
		try (TestModels.Deployed model = this.models.checkedStep()) {
			this.runtime.startProcessInstanceByKey("checked-step", "DR-2026-000005");
			assertThat(this.authorizations.createAuthorizationQuery().count()).isEqualTo(before);
		}
	}

	@Test
	void anAdministratorHasNoRightAtAll() {
		assertThat(this.jdbc.queryForList("select resource_id_ from act_ru_authorization where group_id_ = ?",
				String.class, Role.ADMINISTRATOR.group()))
			.isEmpty();
	}

	@Test
	void whoIsOfferedADefinitionsTasksMayWorkThem() {
		assertThat(worked(Role.APPROVER)).contains("decide").doesNotContain("verify-requester");
		assertThat(worked(Role.CASE_HANDLER)).contains("verify-requester");
		assertThat(worked(Role.SERVICE_SEARCHER)).contains("search-services");
	}

	@Test
	void theStepsOfRightsReachThoseWhoWorkThem() {
		assertThat(worked(Role.CASE_HANDLER)).contains("admit-request", "verify-identity", "clarify-request",
				"review-access", "respond-to-person", "marketing-objection");
		assertThat(worked(Role.REVIEWER)).contains("review-access", "review-part-three", "prepare-portability");
		assertThat(worked(Role.APPROVER)).contains("decide-right", "weigh-burden", "extend-deadline")
			.doesNotContain("review-access", "admit-request");
		assertThat(worked(Role.SERVICE_SEARCHER)).contains("correct-records", "erase-records", "stop-processing",
				"balance-objection");
		assertThat(worked(Role.LEGAL)).contains("decide-right");
		assertThat(worked(Role.CALDICOTT_GUARDIAN)).contains("decide-right");
		assertThat(worked(Role.MANAGER)).contains("watch-request");
	}

	@ParameterizedTest
	@ValueSource(strings = { "auditor", "manager", "handler" })
	void theWebappsLearnWhoIsSignedIn(String username) {
		HttpResponse<String> profile = StaffBrowser.of(this.port, username, "candour-demo-2026")
			.engine("GET", "user/" + username + "/profile", null);
		assertThat(profile.statusCode()).as(profile.body()).isEqualTo(200);
		assertThat(profile.body()).contains(username);
	}

	@Test
	void seedingAgainChangesNothing() {
		List<String> before = all();
		this.grants.seed();
		assertThat(all()).isEqualTo(before);
	}

	@Test
	void theEngineKnowsAPersonByNameAndGroupsAlone() {
		this.staff.person("tester.mirror.searcher", Role.SERVICE_SEARCHER);
		User user = this.identities.createUserQuery().userId("tester.mirror.searcher").singleResult();
		assertThat(user.getEmail()).isNull();
		assertThat(this.jdbc.queryForObject("select count(*) from act_id_user where pwd_ is not null", Integer.class))
			.isZero();
		assertThat(this.identities.createGroupQuery().groupMember("tester.mirror.searcher").list()).extracting("id")
			.containsExactlyInAnyOrder("service-searcher", "service-childrens-social-care");
	}

	private List<String> worked(Role role) {
		return this.jdbc.queryForList(
				"select resource_id_ from act_ru_authorization where group_id_ = ? and resource_type_ = 6",
				String.class, role.group());
	}

	private List<String> all() {
		return this.jdbc.queryForList(
				"select group_id_ || resource_type_ || resource_id_ || perms_ from act_ru_authorization order by 1",
				String.class);
	}

}
