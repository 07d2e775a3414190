package org.candour.scenarios;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.law.Regime;
import org.candour.rights.SampleRequests;
import org.candour.rights.SubmitRightsRequest;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Who handles a person's request sees what was disclosed about the person before. */
@CandourTest
class DisclosuresAboutTest {

	private static final String BORN = "1988-02-29";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private SubmitRightsRequest requests;

	@Autowired
	private AuditTrail audit;

	private House house;

	private String access;

	@BeforeEach
	void somebodyAsksForTheirData() {
		this.house = new House(this.context);
		this.access = this.requests
			.submit(SampleRequests.of("R-ACCESS", Regime.UKGDPR, Instant.parse("2026-11-23T10:00:00Z")))
			.caseRef();
	}

	@Test
	void theRegisterIsSplitIntoWhatMayAndWhatMustNotBeTold() {
		String inquiry = disclosed(SampleRequests.SUBJECT, BORN, "NOW");
		String later = disclosed(SampleRequests.SUBJECT, BORN, "ON_DATE");
		String urgent = emergency();
		String walled = disclosed(SampleRequests.SUBJECT, BORN, "NOW");
		wall(walled);
		String another = disclosed(SampleRequests.SUBJECT, "1977-01-01", "NOW");

		JsonNode found = this.house.of("handler").asks(path());
		assertThat(mentions(found.path("mayBeTold"))).containsEntry(urgent, "MAY_BE_TOLD");
		assertThat(mentions(found.path("mustNotBeTold"))).containsEntry(inquiry, "PARTICULAR_INQUIRY")
			.containsEntry(later, "NOT_YET");
		assertThat(found.toString()).doesNotContain(walled, another);
		assertThat(this.house.of("dpo").asks(path()).toString()).contains(walled);
		assertThat(read(this.access)).isPositive();
		assertThat(read(inquiry)).isPositive();
		assertThat(read(another)).isZero();

		this.house.of("handler").adds(this.access, "recipients", Map.of("name", "northshire police"));
		this.house.of("handler").adds(this.access, "recipients", Map.of("name", "Another Body"));
		assertThat(recipients()).containsEntry("northshire police", "TIPS_OFF").containsEntry("Another Body", "NAMED");
	}

	@Test
	void onlyWhoHandlesTheRequestAndTheOfficerMayLook() {
		for (String not : List.of("searcher.children", "legal", "auditor", "manager", "approver", "admin")) {
			assertThat(this.house.of(not).page(path()).status()).as(not).isBetween(400, 499);
		}
		assertThat(this.house.of("handler").page("/staff/api/cases/RR-2026-999999/disclosures-about").status())
			.isEqualTo(404);
	}

	private String path() {
		return "/staff/api/cases/" + this.access + "/disclosures-about";
	}

	private String disclosed(String name, String born, String telling) {
		String caseRef = this.house.police().submits(PoliceRequest.inOrder().about(name, born));
		Map<String, Object> form = new HashMap<>(Map.of("tellSubject", telling));
		if (!telling.equals("NOW")) {
			form.put("notTellingReason", PoliceCase.SAID);
			form.put("notTellingUnder", "DPA18-S2-P1-2");
		}
		PoliceCase request = new PoliceCase(this.house, caseRef).calledBack()
			.powerChecked("handler")
			.searched()
			.reviewed(true)
			.weighed(form, "DISCLOSED_FULL")
			.advised("AGREE");
		this.house.of("approver").completes(caseRef, "approve", PoliceCase.approval("DISCLOSED_FULL"));
		request.released();
		return caseRef;
	}

	private String emergency() {
		String caseRef = this.house.police()
			.submits(PoliceRequest.inOrder().about(SampleRequests.SUBJECT, BORN).lifeAtRisk());
		Desk handler = this.house.of("handler");
		handler.completes(caseRef, "verify-caller", Map.of("callBackResult", "CONFIRMED", "numberSource",
				PoliceCase.SAID, "dt1", "PASS", "dt1Text", PoliceCase.SAID));
		handler.completes(caseRef, "disclose-minimum",
				Map.of("oralAuthority", true, "authorisedBy", PoliceCase.SAID, "minimumKinds", List.of("LOCATION"),
						"disclosedItems", PoliceCase.SAID, "necessity", PoliceCase.SAID, "transferRoute", "BY_PHONE"));
		handler.completes(caseRef, "enter-emergency-register",
				Map.of("specialCategory", false, "careRecords", false, "criminalOffenceData", false, "subjectCount", 1,
						"formReceived", false, "dpoRequested", false, "tellSubject", "NOW"));
		this.house.engineWorks(caseRef);
		return caseRef;
	}

	private void wall(String caseRef) {
		this.house.of("dpo")
			.sends("/staff/search", "/staff/cases/" + caseRef + "/wall", "kind", "W5", "members", "handler2", "members",
					"reviewer", "members", "approver", "reason", "A whistle-blower named a colleague.");
	}

	private long read(String caseRef) {
		return this.audit.ofCase(caseRef, 200, null)
			.stream()
			.filter((row) -> row.action() == AuditAction.REGISTER_READ)
			.count();
	}

	private Map<String, String> recipients() {
		Map<String, String> mentions = new HashMap<>();
		this.house.of("handler")
			.caseFile(this.access)
			.at("/rights/recipients")
			.forEach((one) -> mentions.put(one.path("name").asText(), one.path("mention").asText()));
		return mentions;
	}

	private static Map<String, String> mentions(JsonNode rows) {
		Map<String, String> mentions = new HashMap<>();
		rows.forEach((row) -> mentions.put(row.path("caseRef").asText(), row.path("mention").asText()));
		return mentions;
	}

}
