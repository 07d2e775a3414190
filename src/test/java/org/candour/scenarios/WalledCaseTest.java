package org.candour.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.TaskService;
import org.candour.scenarios.Http.Answer;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A member of staff is the suspect: for that person and the line manager there is no
 * case.
 */
@CandourTest
class WalledCaseTest {

	private static final String NEVER_WAS = "DR-2026-999999";

	@Autowired
	private ApplicationContext context;

	private House house;

	private PoliceForce police;

	private String caseRef;

	@BeforeEach
	void policeAskAboutTheHandler() {
		this.house = new House(this.context);
		this.police = this.house.police();
		this.caseRef = this.police.submits(PoliceRequest.inOrder().about("Hattie Handler", "1980-01-01"));
	}

	@Test
	void theSuspectAndTheLineManagerAreToldThatThereIsNoSuchCase() {
		for (String linked : List.of("handler", "manager")) {
			Answer walled = this.house.of(linked).opens(this.caseRef);
			Answer unknown = this.house.of(linked).opens(NEVER_WAS);
			assertThat(walled.status()).isEqualTo(404);
			assertThat(like(walled, this.caseRef)).isEqualTo(like(unknown, NEVER_WAS));
		}
	}

	@Test
	void noListAndNoCountTellsThemOfIt() {
		for (String linked : List.of("handler", "manager")) {
			assertThat(this.house.of(linked).steps(this.caseRef)).isEmpty();
			assertThat(this.house.of(linked).count(this.caseRef)).isZero();
			assertThat(this.house.of(linked).engine("POST", "task?firstResult=0&maxResults=100", Map.of()).text())
				.doesNotContain(this.caseRef);
		}
	}

	@Test
	void aTaskWhoseIdTheSuspectLearnsCannotBeTakenOrRead() {
		String task = task();
		Desk suspect = this.house.of("handler");
		assertThat(suspect.claim(task).status()).isEqualTo(400);
		assertThat(suspect.submits(task, Map.of("callBackResult", "CONFIRMED")).status()).isEqualTo(400);
		assertThat(suspect.reads("task/" + task).status()).isEqualTo(404);
	}

	@Test
	void aTaskBehindTheWallIsAnsweredLikeOneThatNeverWas() {
		String task = task();
		String neverWas = UUID.randomUUID().toString();
		Map<String, String> form = Map.of("callBackResult", "CONFIRMED");
		for (String outsider : List.of("handler", "handler2", "manager")) {
			if (this.house.of(outsider).count(this.caseRef) == 0) {
				Desk desk = this.house.of(outsider);
				assertThat(like(desk.claim(task), task)).isEqualTo(like(desk.claim(neverWas), neverWas));
				assertThat(like(desk.submits(task, form), task)).isEqualTo(like(desk.submits(neverWas, form), neverWas))
					.contains("There is no such task");
			}
		}
	}

	@Test
	void thoseNamedForTheWallSeeTheCaseAndNobodyElse() {
		JsonNode file = this.house.of("dpo").caseFile(this.caseRef);
		assertThat(file.path("wall").asText()).isEqualTo("W1");
		List<String> members = new ArrayList<>();
		file.path("wallMembers").forEach((member) -> members.add(member.asText()));
		assertThat(members).contains("dpo", "deputy.dpo").doesNotContain("handler", "manager");
		assertThat(this.house.of("deputy.dpo").opens(this.caseRef).status()).isEqualTo(200);
		List.of("handler2", "reviewer", "approver", "approver2", "siro", "records", "legal", "auditor")
			.forEach((person) -> assertThat(this.house.of(person).opens(this.caseRef).status()).as(person)
				.isEqualTo(members.contains(person) ? 200 : 404));
	}

	@Test
	void theBodySeesNothingOfTheWall() {
		assertThat(this.police.reads(this.caseRef).text()).doesNotContainIgnoringCase("wall").doesNotContain("W1");
	}

	private String task() {
		return this.context.getBean(TaskService.class)
			.createTaskQuery()
			.processInstanceBusinessKey(this.caseRef)
			.singleResult()
			.getId();
	}

	/** The answer without what must differ: the address and the correlation. */
	private static String like(Answer answer, String reference) {
		return answer.status() + answer.text().replace(reference, "?").replaceAll("[0-9a-f-]{32,36}", "?");
	}

}
