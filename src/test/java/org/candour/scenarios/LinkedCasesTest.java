package org.candour.scenarios;

import java.util.List;

import org.candour.scenarios.Http.Answer;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Cases of the same person or matter are linked, and stand behind one wall. */
@CandourTest
class LinkedCasesTest {

	private static final String WHY = "Both are about the same flat.";

	@Autowired
	private ApplicationContext context;

	private House house;

	private String first;

	private String second;

	private String third;

	@BeforeEach
	void threeCases() {
		this.house = new House(this.context);
		PoliceForce police = this.house.police();
		this.first = police.submits(PoliceRequest.inOrder());
		this.second = police.submits(PoliceRequest.inOrder());
		this.third = police.submits(PoliceRequest.inOrder());
	}

	@Test
	void aLinkIsShownOnBothCasesWithItsReason() {
		assertThat(link("handler", this.first, this.second).status()).isEqualTo(200);
		assertThat(this.house.of("handler").caseFile(this.second).path("links").toString()).contains(this.first, WHY,
				"SAME_MATTER");
		assertThat(this.house.of("handler").page("/staff/cases/" + this.first).text()).contains(this.second, WHY);
		assertThat(link("handler", this.second, this.first).text()).contains("linked already");
		assertThat(link("handler", this.first, this.first).status()).isEqualTo(422);
		assertThat(link("approver", this.first, this.third).text()).contains("Your role does not allow");
	}

	@Test
	void allThatHangTogetherGoBehindTheWall() {
		link("handler", this.first, this.second);
		link("handler", this.second, this.third);
		wall(this.third);
		for (String reference : List.of(this.first, this.second, this.third)) {
			assertThat(this.house.of("handler").opens(reference).status()).isEqualTo(404);
			assertThat(this.house.of("handler").count(reference)).isZero();
			assertThat(this.house.of("handler2").opens(reference).status()).isEqualTo(200);
			assertThat(this.house.of("handler2").steps(reference)).containsExactly("call-back-requester");
		}
		lower(this.first);
		for (String reference : List.of(this.first, this.second, this.third)) {
			assertThat(this.house.of("handler").count(reference)).isOne();
		}
	}

	@Test
	void aCaseLinkedToAWalledOneFollowsItWithItsOwnLinks() {
		link("handler", this.second, this.third);
		wall(this.first);
		assertThat(link("handler", this.second, this.first).status()).as("unknown outside").isEqualTo(404);
		assertThat(link("handler2", this.second, this.first).status()).isEqualTo(200);
		assertThat(this.house.of("handler").opens(this.second).status()).isEqualTo(404);
		assertThat(this.house.of("handler").opens(this.third).status()).isEqualTo(404);
		assertThat(this.house.of("dpo").caseFile(this.third).path("wall").asText()).isEqualTo("W4");
	}

	@Test
	void aLinkToACaseBehindAnotherWallIsNotShown() {
		wall(this.first);
		String page = "/staff/cases/" + this.second;
		this.house.of("dpo").sends(page, page + "/wall", "kind", "W4", "members", "handler", "reason", WHY);
		assertThat(link("dpo", this.first, this.second).status()).isEqualTo(200);
		assertThat(this.house.of("handler").caseFile(this.second).path("links")).isEmpty();
		assertThat(this.house.of("handler2").caseFile(this.first).path("links")).isEmpty();
		assertThat(this.house.of("dpo").caseFile(this.first).path("links")).hasSize(1);
	}

	private Answer link(String person, String one, String other) {
		String page = "/staff/cases/" + one;
		return this.house.of(person).sends(page, page + "/links", "other", other, "kind", "SAME_MATTER", "reason", WHY);
	}

	private void wall(String reference) {
		String page = "/staff/cases/" + reference;
		assertThat(this.house.of("dpo")
			.sends(page, page + "/wall", "kind", "W4", "members", "handler2", "reason", WHY)
			.status()).isEqualTo(200);
	}

	private void lower(String reference) {
		String page = "/staff/cases/" + reference;
		assertThat(this.house.of("dpo").sends(page, page + "/wall/lowered", "reason", WHY).status()).isEqualTo(200);
	}

}
