package org.candour.scenarios;

import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.candour.cases.walls.EmergencyAccess;
import org.candour.scenarios.Http.Answer;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Two people break the glass of a walled case, and a day later it is whole again. */
@CandourTest
class EmergencyAccessTest {

	private static final String PAGE = "/staff/break-glass";

	private static final String NEVER_WAS = "DR-2026-999999";

	private static final Pattern CODE = Pattern.compile("<strong>([A-Z2-9]{12})</strong>");

	@Autowired
	private ApplicationContext context;

	@Autowired
	private EmergencyAccess glass;

	@Autowired
	private JdbcClient jdbc;

	private House house;

	private String caseRef;

	@BeforeEach
	void aWalledCase() {
		this.house = new House(this.context);
		this.caseRef = this.house.police().submits(PoliceRequest.inOrder());
		String page = "/staff/cases/" + this.caseRef;
		this.house.of("dpo")
			.sends(page, page + "/wall", "kind", "W4", "members", "handler2", "excluded", "siro", "reason", "A raid.");
		assertThat(this.house.of("handler").opens(this.caseRef).status()).isEqualTo(404);
	}

	@AfterEach
	void theClockGoesRight() {
		ClockUtil.reset();
	}

	@Test
	void twoPeopleOpenItForADay() {
		String code = ask("handler", this.caseRef);
		assertThat(this.house.of("handler").opens(this.caseRef).status()).as("one is not enough").isEqualTo(404);
		assertThat(confirm("manager", code).text()).contains(this.caseRef + " is open to handler until");
		Desk handler = this.house.of("handler");
		assertThat(handler.opens(this.caseRef).status()).isEqualTo(200);
		assertThat(handler.steps(this.caseRef)).containsExactly("call-back-requester");
		assertThat(this.house.of("manager").opens(this.caseRef).status()).as("the second person").isEqualTo(404);
		String task = handler.task(this.caseRef, "call-back-requester").path("id").asText();
		assertThat(handler.claim(task).status()).isEqualTo(204);

		House.waits(Duration.ofHours(23));
		assertThat(handler.opens(this.caseRef).status()).isEqualTo(200);
		House.waits(Duration.ofMinutes(61));
		assertThat(handler.opens(this.caseRef).status()).isEqualTo(404);
		assertThat(handler.steps(this.caseRef)).isEmpty();
		assertThat(handler.count(this.caseRef)).isZero();
		assertThat(handler.reads("task/" + task).status()).isEqualTo(404);

		this.glass.mendExpired();
		assertThat(this.house.of("handler2").claim(task).status()).as("the step was given back").isEqualTo(204);
		assertThat(trail()).containsSubsequence("GLASS_ASKED", "GLASS_BROKEN", "CASE_READ", "GLASS_MENDED");
	}

	@Test
	void theOfficerIsToldAndCanCloseItAgain() {
		confirm("deputy.dpo", ask("handler", this.caseRef));
		assertThat(this.house.of("dpo").page("/staff/wall-notices").text()).contains(this.caseRef,
				"asked to break the glass", "broke the glass");
		String page = this.house.of("dpo").page("/staff/cases/" + this.caseRef).text();
		Matcher pass = Pattern.compile("/wall/passes/[0-9a-f-]{36}/ended").matcher(page);
		assertThat(pass.find()).isTrue();
		String address = "/staff/cases/" + this.caseRef;
		assertThat(this.house.of("dpo").sends(address, address + pass.group()).status()).isEqualTo(200);
		assertThat(this.house.of("handler").opens(this.caseRef).status()).isEqualTo(404);
	}

	@Test
	void whoAsksLearnsNothingAboutTheCase() {
		Answer walled = asks("handler", this.caseRef);
		Answer unknown = asks("handler", NEVER_WAS);
		Answer linked = asks("siro", this.caseRef);
		assertThat(like(walled)).isEqualTo(like(unknown)).contains("this code opens it within the hour");
		assertThat(like(linked)).contains("this code opens it within the hour");
		assertThat(confirm("manager", code(unknown)).status()).isEqualTo(422);
		assertThat(confirm("manager", code(linked)).status()).as("SD7").isEqualTo(422);
		assertThat(this.house.of("siro").opens(this.caseRef).status()).isEqualTo(404);
	}

	@Test
	void aCodeIsNotConfirmedByOneselfNorTwiceNorByJustAnybodyNorLate() {
		String own = ask("manager", this.caseRef);
		assertThat(confirm("manager", own).status()).isEqualTo(422);
		String code = ask("handler", this.caseRef);
		assertThat(confirm("approver", code).text()).contains("Your role does not allow");
		assertThat(confirm("siro", code).status()).as("linked to the case").isEqualTo(422);
		assertThat(confirm("manager", code).status()).isEqualTo(200);
		assertThat(confirm("dpo", code).status()).as("used").isEqualTo(422);
		String late = ask("reviewer", this.caseRef);
		House.waits(Duration.ofMinutes(61));
		assertThat(confirm("manager", late).status()).isEqualTo(422);
		assertThat(this.house.of("reviewer").opens(this.caseRef).status()).isEqualTo(404);
	}

	@Test
	void thereIsNoBreakingWithoutAReasonOrByAnAdministrator() {
		assertThat(this.house.of("handler").sends(PAGE, PAGE, "caseRef", this.caseRef, "reason", " ").status())
			.isEqualTo(422);
		assertThat(this.house.of("admin").sends(PAGE, PAGE, "caseRef", this.caseRef, "reason", "Curious.").status())
			.isEqualTo(422);
		assertThat(trail()).doesNotContain("GLASS_ASKED");
	}

	private String ask(String person, String reference) {
		return code(asks(person, reference));
	}

	private Answer asks(String person, String reference) {
		return this.house.of(person)
			.sends(PAGE, PAGE, "caseRef", reference, "reason", "The handler inside is ill and a life is at risk.");
	}

	private Answer confirm(String person, String code) {
		return this.house.of(person).sends(PAGE, PAGE + "/confirmed", "code", code);
	}

	private List<String> trail() {
		return this.jdbc.sql("select action from audit_trail where case_ref = :ref order by id")
			.param("ref", this.caseRef)
			.query(String.class)
			.list();
	}

	private static String code(Answer answer) {
		Matcher code = CODE.matcher(answer.text());
		assertThat(code.find()).as(answer.text()).isTrue();
		return code.group(1);
	}

	private static String like(Answer answer) {
		return answer.status() + CODE.matcher(answer.text()).replaceAll("?").replaceAll("[0-9A-Za-z_-]{32,}", "?");
	}

}
