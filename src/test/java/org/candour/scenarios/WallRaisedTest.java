package org.candour.scenarios;

import java.util.List;
import java.util.Map;

import org.candour.scenarios.Http.Answer;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** A wall is built around a case that is already running, changed, and taken down. */
@CandourTest
class WallRaisedTest {

	private static final String NEVER_WAS = "DR-2026-999999";

	private static final String WHY = "A whistle-blower named a colleague.";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	private House house;

	private String caseRef;

	@BeforeEach
	void aRunningCase() {
		this.house = new House(this.context);
		this.caseRef = this.house.police().submits(PoliceRequest.inOrder());
	}

	@Test
	void theCaseVanishesAtOnceForEverybodyElse() {
		Desk handler = this.house.of("handler");
		String task = handler.task(this.caseRef, "call-back-requester").path("id").asText();
		assertThat(handler.claim(task).status()).isEqualTo(204);
		assertThat(this.house.of("manager").count(this.caseRef)).isOne();
		assertThat(seenInCockpit("manager")).isPositive();

		assertThat(raise("dpo", "W5", "handler2", "reviewer", "approver").status()).isEqualTo(200);

		for (String outsider : List.of("handler", "manager", "approver2", "legal", "siro", "auditor")) {
			Desk desk = this.house.of(outsider);
			assertThat(like(desk.opens(this.caseRef), this.caseRef)).startsWith("404")
				.isEqualTo(like(desk.opens(NEVER_WAS), NEVER_WAS));
			assertThat(like(desk.page("/staff/cases/" + this.caseRef), this.caseRef)).startsWith("404")
				.isEqualTo(like(desk.page("/staff/cases/" + NEVER_WAS), NEVER_WAS));
			assertThat(desk.count(this.caseRef)).as(outsider).isZero();
			assertThat(desk.engine("POST", "task?firstResult=0&maxResults=100", Map.of()).text())
				.doesNotContain(this.caseRef);
		}
		assertThat(handler.reads("task/" + task).status()).isEqualTo(404);
		assertThat(handler.submits(task, Map.of("callBackResult", "CONFIRMED")).status()).isEqualTo(400);
		assertThat(seenInCockpit("manager")).isZero();
		assertThat(this.house.of("handler").reads("task?assignee=handler").text()).doesNotContain(task);
	}

	@Test
	void thoseInsideGoOnWithStepsThatOthersHadTaken() {
		Desk handler = this.house.of("handler");
		handler.claim(handler.task(this.caseRef, "call-back-requester").path("id").asText());
		raise("dpo", "W5", "handler2", "reviewer", "approver");
		this.house.of("handler2")
			.completes(this.caseRef, "call-back-requester", Map.of("callBackResult", "CONFIRMED", "numberSource",
					PoliceCase.SAID, "dt1", "PASS", "dt1Text", PoliceCase.SAID));
		new PoliceCase(this.house, this.caseRef).powerChecked("handler2");
		assertThat(this.house.of("handler2").steps(this.caseRef)).containsExactly("choose-services");
		assertThat(handler.steps(this.caseRef)).isEmpty();
		assertThat(this.house.of("dpo").caseFile(this.caseRef).path("wall").asText()).isEqualTo("W5");
	}

	@Test
	void noRowOfTheEngineIsLeftInTheOpen() {
		new PoliceCase(this.house, this.caseRef).calledBack().powerChecked("handler");
		assertThat(rowsOutside(null)).as("before").isZero();
		raise("dpo", "W4", "handler2");
		String wall = wallOf(this.caseRef);
		assertThat(wall).startsWith("wall-");
		assertThat(rowsOutside(wall)).isZero();
		assertThat(send("dpo", "/wall/lowered", "reason", WHY).status()).isEqualTo(200);
		assertThat(rowsOutside(null)).isZero();
		assertThat(this.house.of("handler").steps(this.caseRef)).containsExactly("choose-services");
	}

	@Test
	void thoseWhoKeepTheWallLetPeopleInAndOut() {
		raise("dpo", "W4", "handler2");
		assertThat(this.house.of("handler").opens(this.caseRef).status()).isEqualTo(404);
		send("dpo", "/wall/members", "username", "handler", "reason", WHY);
		assertThat(this.house.of("handler").opens(this.caseRef).status()).isEqualTo(200);
		assertThat(this.house.of("handler").steps(this.caseRef)).containsExactly("call-back-requester");
		send("dpo", "/wall/dismissed", "username", "handler", "reason", WHY);
		assertThat(this.house.of("handler").opens(this.caseRef).status()).isEqualTo(404);
		assertThat(this.house.of("handler").steps(this.caseRef)).isEmpty();
		assertThat(this.house.of("dpo").page("/staff/cases/" + this.caseRef).text()).contains("RAISED", "ADMITTED",
				"DISMISSED", WHY);
		assertThat(send("handler2", "/wall/members", "username", "handler", "reason", WHY).text())
			.contains("Your role does not allow");
	}

	@Test
	void theOfficerStaysInsideUnlessLinkedToTheCase() {
		raise("dpo", "W4", "handler2");
		assertThat(send("deputy.dpo", "/wall/dismissed", "username", "dpo", "reason", WHY).text())
			.contains("stays inside");
		assertThat(send("deputy.dpo", "/wall/excluded", "username", "dpo", "reason", WHY).status()).isEqualTo(200);
		assertThat(this.house.of("dpo").opens(this.caseRef).status()).isEqualTo(404);
		assertThat(send("deputy.dpo", "/wall/members", "username", "dpo", "reason", WHY).text()).contains("linked");
		assertThat(this.house.of("dpo").page("/staff/wall-notices").text()).doesNotContain(this.caseRef);
		assertThat(this.house.of("deputy.dpo").page("/staff/wall-notices").text()).contains(this.caseRef);
	}

	@Test
	void onlyAnOfficerTakesItDownAndOnlyWithAReason() {
		// what is kept for a court, legal knows of
		String page = "/staff/cases/" + this.caseRef;
		this.house.of("handler").sends(page, page + "/holds", "hold", "LITIGATION");
		raise("legal", "W6", "handler2");
		assertThat(send("legal", "/wall/lowered", "reason", WHY).text()).contains("Your role does not allow");
		assertThat(send("dpo", "/wall/lowered", "reason", " ").status()).isEqualTo(422);
		assertThat(this.house.of("handler").opens(this.caseRef).status()).isEqualTo(404);
		assertThat(send("dpo", "/wall/lowered", "reason", WHY).status()).isEqualTo(200);
		assertThat(this.house.of("handler").opens(this.caseRef).status()).isEqualTo(200);
		assertThat(this.jdbc.sql("select action from audit_trail where case_ref = :ref order by id")
			.param("ref", this.caseRef)
			.query(String.class)
			.list()).containsSubsequence("WALL_RAISED", "CASE_NOT_FOUND_WALL", "WALL_LOWERED");
	}

	@ParameterizedTest
	@ValueSource(strings = { "handler", "approver", "siro", "auditor" })
	void othersBuildNoWall(String person) {
		assertThat(raise(person, "W4", "handler2").status()).isEqualTo(422);
		assertThat(wallOf(this.caseRef)).isNull();
	}

	@Test
	void whomTheDirectoryKnowsIsKeptOutWithoutBeingNamed() {
		String about = this.house.police().submits(PoliceRequest.inOrder().about("Hugo Handler", "1981-02-02"));
		Desk dpo = this.house.of("dpo");
		dpo.sends("/staff/cases/" + about, "/staff/cases/" + about + "/wall/lowered", "reason", WHY);
		Answer refused = dpo.sends("/staff/cases/" + about, "/staff/cases/" + about + "/wall", "kind", "W1", "members",
				"handler2", "members", "approver", "reason", WHY);
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.text()).contains("linked to the case");
	}

	@Test
	void anAttemptIsToldToTheOfficerOnceAndCounted() {
		raise("dpo", "W4", "handler2");
		this.house.of("handler").opens(this.caseRef);
		this.house.of("handler").opens(this.caseRef);
		assertThat(this.jdbc
			.sql("select times from wall_notice where case_ref = :ref and kind = 'ATTEMPT' and person = 'handler'")
			.param("ref", this.caseRef)
			.query(Integer.class)
			.list()).containsExactly(2);
		assertThat(this.house.of("dpo").page("/staff/wall-notices").text()).contains(this.caseRef,
				"tried to open the case from outside");
		assertThat(this.house.of("handler").page("/staff/wall-notices").status()).isEqualTo(403);
	}

	private Answer raise(String person, String kind, String... members) {
		String[] fields = new String[members.length * 2 + 4];
		for (int i = 0; i < members.length; i++) {
			fields[2 * i] = "members";
			fields[2 * i + 1] = members[i];
		}
		fields[members.length * 2] = "kind";
		fields[members.length * 2 + 1] = kind;
		fields[members.length * 2 + 2] = "reason";
		fields[members.length * 2 + 3] = WHY;
		return send(person, "/wall", fields);
	}

	private Answer send(String person, String path, String... fields) {
		String page = "/staff/cases/" + this.caseRef;
		return this.house.of(person).sends(page, page + path, fields);
	}

	private int seenInCockpit(String person) {
		Desk desk = this.house.of(person);
		int seen = 0;
		for (String list : List.of("process-instance/count?businessKey=",
				"history/process-instance/count?processInstanceBusinessKey=",
				"history/task/count?processInstanceBusinessKey=", "task/count?processInstanceBusinessKey=")) {
			Answer answer = desk.reads(list + this.caseRef);
			assertThat(answer.status()).as(answer.text()).isEqualTo(200);
			seen += answer.json().path("count").asInt();
		}
		return seen;
	}

	private String wallOf(String reference) {
		return this.jdbc.sql("select coalesce(wall, '') from case_file where reference = :ref")
			.param("ref", reference)
			.query((row, number) -> row.getString(1).isEmpty() ? List.<String>of() : List.of(row.getString(1)))
			.single()
			.stream()
			.findFirst()
			.orElse(null);
	}

	/** Rows of the case's instances with another tenant, in any table that has one. */
	private int rowsOutside(String tenant) {
		int rows = 0;
		List<Map<String, Object>> columns = this.jdbc.sql("""
				select t.table_name, k.column_name from information_schema.columns t
				join information_schema.columns k on k.table_name = t.table_name
				and k.column_name in ('proc_inst_id_', 'process_instance_id_', 'root_proc_inst_id_')
				where t.table_name like 'act\\_%' and t.column_name = 'tenant_id_'""").query().listOfRows();
		assertThat(columns).hasSizeGreaterThan(25);
		for (Map<String, Object> column : columns) {
			rows += this.jdbc
				.sql("""
						select count(*) from %s where %s in (select id_ from act_hi_procinst where business_key_ = :ref)
						and tenant_id_ is distinct from cast(:tenant as varchar)""".formatted(column.get("table_name"),
						column.get("column_name")))
				.param("ref", this.caseRef)
				.param("tenant", tenant)
				.query(Integer.class)
				.single();
		}
		return rows;
	}

	private static String like(Answer answer, String reference) {
		return answer.status() + answer.text().replace(reference, "?").replaceAll("[0-9A-Za-z_-]{32,}", "?");
	}

}
