package org.candour.scenarios;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Roles that see what is in a case under a condition only (section 9). */
@CandourTest
class ConditionalRolesTest {

	@Autowired
	private ApplicationContext context;

	private House house;

	private String caseRef;

	@BeforeEach
	void aCase() {
		this.house = new House(this.context);
		this.caseRef = this.house.police().submits(PoliceRequest.inOrder());
	}

	@Test
	void theRiskOwnerSeesTheItemsOnceTheCaseIsEscalated() {
		PoliceCase request = new PoliceCase(this.house, this.caseRef);
		request.calledBack().powerChecked("handler").searched();
		assertThat(seesItems("siro")).isFalse();
		request.reviewed(true).weighed("DISCLOSED_FULL");
		assertThat(this.house.of("dpo").steps(this.caseRef)).containsExactly("advise");
		assertThat(seesItems("siro")).isTrue();
		assertThat(seesItems("manager")).isFalse();
	}

	@Test
	void anAuditorSeesTheItemsOfASampleAndOfNothingElse() {
		String other = this.house.police().submits(PoliceRequest.inOrder());
		assertThat(seesItems("auditor")).isFalse();
		String page = "/staff/cases/" + this.caseRef;
		assertThat(this.house.of("auditor").sends(page, page + "/sample", "reason", " ").status()).isEqualTo(422);
		assertThat(this.house.of("auditor").sends(page, page + "/sample", "reason", "Quarterly sample").status())
			.isEqualTo(200);
		assertThat(seesItems("auditor")).isTrue();
		assertThat(this.house.of("auditor").caseFile(other).path("request").isNull()).isTrue();
		JsonNode file = this.house.of("dpo").caseFile(this.caseRef);
		assertThat(file.path("audit").toString()).contains("SAMPLE_TAKEN");
		assertThat(file.path("notes").toString()).contains("Quarterly sample");
		assertThat(this.house.of("manager").sends(page, page + "/sample", "reason", "Curious").status()).isEqualTo(422);
	}

	@Test
	void whoWasNotAskedSeesNothing() {
		for (String person : List.of("siro", "records", "manager")) {
			assertThat(seesItems(person)).as(person).isFalse();
		}
		for (String person : List.of("legal", "caldicott", "monitoring")) {
			assertThat(this.house.of(person).opens(this.caseRef).status()).as(person).isEqualTo(404);
		}
		this.house.of("handler")
			.completes(this.caseRef, "call-back-requester", Map.of("callBackResult", "CONFIRMED", "numberSource",
					PoliceCase.SAID, "dt1", "PASS", "dt1Text", PoliceCase.SAID));
		assertThat(this.house.of("legal").opens(this.caseRef).status()).isEqualTo(404);
	}

	private boolean seesItems(String person) {
		return !this.house.of(person).caseFile(this.caseRef).path("request").isNull();
	}

}
