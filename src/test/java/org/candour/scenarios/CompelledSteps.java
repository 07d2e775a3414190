package org.candour.scenarios;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.candour.scenarios.Http.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The steps of an order or notice as staff take them, each with every text in it carrying
 * the canary.
 */
record CompelledSteps(House house, String caseRef) {

	static final String SAID = PoliceCase.SAID;

	/** What legal services enter after reading an order. */
	static Map<String, Object> order(String finding) {
		Map<String, Object> form = with(
				Map.of("orderFinding", finding, "givenOn", "2026-11-23", "orderScope", SAID, "findingText", SAID), 1, 2,
				3, 4, 9);
		form.put("challengeGrounds", finding.equals("CHALLENGE") ? List.of("EXCLUDED_MATERIAL") : List.of());
		form.put("defects", finding.equals("NOT_VALID") ? List.of("NO_APPROVAL") : List.of());
		return form;
	}

	/** What a handler enters after reading a notice. */
	static Map<String, Object> notice(String answerBy, String approvedBy, String... defects) {
		Map<String, Object> form = with(
				Map.of("noticeFinding", (defects.length == 0) ? "IN_ORDER" : "DOUBTFUL", "givenOn", "2026-11-23",
						"approvedBy", approvedBy, "findingText", SAID, "dpoRequested", false, "subjectLinked", false),
				1, 2, 3, 4, 9);
		form.put("defects", List.of(defects));
		if (answerBy != null) {
			form.put("answerBy", answerBy);
		}
		return form;
	}

	CompelledSteps orderRead(String finding) {
		this.house.of("legal").completes(this.caseRef, "check-order", order(finding));
		return this;
	}

	CompelledSteps noticeRead(String answerBy, String approvedBy, String... defects) {
		this.house.of("handler").completes(this.caseRef, "check-notice", notice(answerBy, approvedBy, defects));
		return this;
	}

	/** One service finds one document. */
	CompelledSteps searched() {
		new PoliceCase(this.house, this.caseRef).searched();
		return this;
	}

	/** The reviewer marks what was found, and says what is kept out. */
	CompelledSteps collated(String reviewer, boolean anythingGoes, String... keptOut) {
		Desk desk = this.house.of(reviewer);
		marked(desk, anythingGoes ? Map.of("release", "INCLUDE")
				: Map.of("release", "EXCLUDE", "code", "DR-14", "reason", SAID));
		assertThat(collates(desk, keptOut)).hasToString("204 ");
		return lookedAt();
	}

	private CompelledSteps lookedAt() {
		new PoliceCase(this.house, this.caseRef).lookedAt();
		return this;
	}

	/** Says of everything found what becomes of it. */
	CompelledSteps marked(Desk desk, Map<String, ?> mark) {
		desk.caseFile(this.caseRef).get("documents").forEach((document) -> {
			if (document.get("origin").asText().equals("SEARCH")) {
				assertThat(desk.marks(this.caseRef, document.get("id").asText(), mark)).hasToString("204 ");
			}
		});
		return this;
	}

	/** Says what is kept out, whatever comes of it. */
	Answer collates(Desk desk, String... keptOut) {
		Map<String, Object> form = with(Map.of("specialCategory", false, "careRecords", true, "criminalOffenceData",
				false, "subjectCount", 1, "anythingKeptOut", keptOut.length > 0), 10, 11);
		form.put("keptOut", List.of(keptOut));
		if (keptOut.length > 0) {
			form.put("keptOutText", SAID);
		}
		return desk.tries(this.caseRef, "collate-scope", form);
	}

	CompelledSteps exclusionSeen(String view) {
		this.house.of("legal")
			.completes(this.caseRef, "view-exclusion", Map.of("legalView", view, "legalViewText", SAID));
		return lookedAt();
	}

	static Map<String, Object> proposal(String proposal, String telling, String... codes) {
		Map<String, Object> form = with(
				Map.of("lawfulBasis", "ART6-1-C", "councilTask", SAID, "conditionCode", "ART9-2-F", "tellSubject",
						telling, "proposal", proposal, "proposalReason", SAID, "dpoRequested", false),
				12, 13);
		form.put("refusalCodes", List.of(codes));
		if (!telling.equals("NOW")) {
			form.put("notTellingReason", SAID);
			form.put("notTellingUnder", "DPA18-S2-P1-5-2");
		}
		return form;
	}

	CompelledSteps proposed(String proposal, String telling, String... codes) {
		this.house.of("handler").completes(this.caseRef, "propose-compliance", proposal(proposal, telling, codes));
		return this;
	}

	static Map<String, Object> decision(String decision, String... codes) {
		return new HashMap<>(Map.of("decision", decision, "refusalCodes", List.of(codes), "reason", SAID, "necessity",
				SAID, "proportionality", SAID, "lawfulness", SAID));
	}

	CompelledSteps decided(String person, String decision, String... codes) {
		this.house.of(person).completes(this.caseRef, "approve-compliance", decision(decision, codes));
		return this;
	}

	CompelledSteps released() {
		new PoliceCase(this.house, this.caseRef).released();
		return this;
	}

	/** Everything that was asked for is found and goes out. */
	CompelledSteps compliedInFull(String decider, String telling) {
		return searched().collated("reviewer", true)
			.proposed("DISCLOSED_FULL", telling)
			.decided(decider, "DISCLOSED_FULL")
			.released();
	}

	private static Map<String, Object> with(Map<String, ?> form, int... tests) {
		Map<String, Object> scored = new HashMap<>(form);
		for (int test : tests) {
			scored.put("dt" + test, "PASS");
			scored.put("dt" + test + "Text", SAID);
		}
		return scored;
	}

}
