package org.candour.engine.http;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.candour.engine.StaffBrowser;
import org.candour.engine.TestStaff;
import org.candour.staff.Role;
import org.candour.support.CandourTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a person may see in the engine is asked anew with every request. The changes are
 * made past this instance of the application, which so cannot end the sessions itself.
 */
@CandourTest
class EngineStandingTest {

	@LocalServerPort
	int port;

	@Autowired
	TestStaff staff;

	@Autowired
	JdbcClient jdbc;

	@Test
	void aRoleChangedByAnotherInstanceCountsFromTheNextRequest() {
		this.staff.person("tester.standing.handler", Role.CASE_HANDLER);
		StaffBrowser handler = StaffBrowser.of(this.port, "tester.standing.handler", TestStaff.PASSWORD);
		assertThat(filters(handler)).contains("My tasks");
		this.jdbc.sql("update staff_role set role = 'AUDITOR' where username = 'tester.standing.handler'").update();
		this.jdbc.sql("update act_id_membership set group_id_ = 'auditor' where user_id_ = 'tester.standing.handler'")
			.update();
		assertThat(filters(handler)).isEqualTo("[]");
	}

	private static String filters(StaffBrowser person) {
		return person.engine("GET", "filter?maxResults=50", null).body();
	}

	@Test
	void anAccountDisabledByAnotherInstanceIsRefusedFromTheNextRequest() {
		this.staff.person("tester.standing.disabled", Role.CASE_HANDLER);
		StaffBrowser handler = StaffBrowser.of(this.port, "tester.standing.disabled", TestStaff.PASSWORD);
		assertThat(handler.engine("POST", "task?maxResults=1", "{}").statusCode()).isEqualTo(200);
		this.jdbc.sql("update staff_member set enabled = false where username = 'tester.standing.disabled'").update();
		assertThat(handler.engine("POST", "task?maxResults=1", "{}").statusCode()).isEqualTo(401);
	}

}
