package org.candour.scenarios;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The steps of a police request as staff take them, each with every text in it carrying
 * the canary.
 */
record PoliceCase(House house, String caseRef) {

	static final String SAID = PoliceRequest.CANARY + " is written here";

	PoliceCase calledBack() {
		this.house.of("handler")
			.completes(this.caseRef, "call-back-requester",
					Map.of("callBackResult", "CONFIRMED", "numberSource", SAID, "dt1", "PASS", "dt1Text", SAID));
		return this;
	}

	PoliceCase powerChecked(String handler) {
		this.house.of(handler).completes(this.caseRef, "check-power", with(Map.of("bars", List.of()), 2, 3, 4, 9));
		return this;
	}

	/** One service finds one document. */
	PoliceCase searched() {
		this.house.of("handler")
			.completes(this.caseRef, "choose-services",
					Map.of("services", List.of("childrens-social-care"), "searchScope", SAID));
		Desk searcher = this.house.of("searcher.children");
		searcher.uploads(this.caseRef, SAID + ".pdf", PlainPdf.saying(SAID));
		searcher.completes(this.caseRef, "search-service",
				Map.of("searchResult", "FOUND", "itemsFound", 1, "searchHours", 1, "searchNote", SAID));
		return this;
	}

	/**
	 * The reviewer releases what was found; it holds care records, so the DPO advises.
	 */
	PoliceCase reviewed(boolean careRecords) {
		Desk reviewer = this.house.of("reviewer");
		reviewer.caseFile(this.caseRef).get("documents").forEach((document) -> {
			if (document.get("origin").asText().equals("SEARCH")) {
				reviewer.includes(this.caseRef, document.get("id").asText());
			}
		});
		reviewer.completes(this.caseRef, "select-items", selection(careRecords));
		return this;
	}

	/** What the reviewer records of the items selected. */
	static Map<String, Object> selection(boolean careRecords) {
		return with(Map.of("specialCategory", false, "careRecords", careRecords, "criminalOffenceData", false,
				"subjectCount", 1), 10, 11);
	}

	PoliceCase weighed(String proposal, String... refusalCodes) {
		return weighed(Map.of(), proposal, refusalCodes);
	}

	/** The tests are weighed with something else in the form. */
	PoliceCase weighed(Map<String, ?> otherwise, String proposal, String... refusalCodes) {
		this.house.of("handler").completes(this.caseRef, "weigh-tests", weighing(otherwise, proposal, refusalCodes));
		return lookedAt();
	}

	/** The form of the step in which the tests are weighed. */
	Map<String, Object> weighing(Map<String, ?> otherwise, String proposal, String... refusalCodes) {
		Map<String, Object> form = new HashMap<>(
				Map.of("lawfulBasis", "ART6-1-E", "councilTask", SAID, "conditionCode", "SCH1-P10", "tellSubject",
						"NOW", "proposal", proposal, "refusalCodes", List.of(refusalCodes), "proposalReason", SAID));
		form.put("dpoRequested", false);
		form.putAll(otherwise);
		return with(form, 5, 6, 7, 8, 12, 13);
	}

	PoliceCase advised(String advice) {
		this.house.of("dpo").completes(this.caseRef, "advise", Map.of("advice", advice, "adviceText", SAID));
		return lookedAt();
	}

	/**
	 * Somebody else looks at what would leave, and whoever must be heard is heard, where
	 * the case asks for it.
	 */
	PoliceCase lookedAt() {
		Stream.of("handler2", "handler")
			.map(this.house::of)
			.filter((second) -> second.steps(this.caseRef).contains("check-selection"))
			.findFirst()
			.ifPresent((second) -> second.completes(this.caseRef, "check-selection", Map.of("secondLook", "PASSED")));
		return heard("manager", "give-service-view", "serviceView").heard("legal", "give-legal-view", "legalView");
	}

	private PoliceCase heard(String person, String step, String view) {
		if (this.house.of(person).steps(this.caseRef).contains(step)) {
			this.house.of(person).completes(this.caseRef, step, Map.of(view, "AGREE", view + "Text", SAID));
		}
		return this;
	}

	/** The handler takes a step of one of the other lifecycles. */
	PoliceCase took(String step, Map<String, ?> form) {
		this.house.of("handler").completes(this.caseRef, step, form);
		return this;
	}

	/** Neither power nor anything else stands behind the request. */
	PoliceCase powerMissing() {
		Map<String, Object> form = with(Map.of("bars", List.of()), 3, 4, 9);
		form.put("dt2", "FAIL");
		form.put("dt2Text", SAID);
		return took("check-power", form);
	}

	/** The approver refuses, and the answer goes out. */
	PoliceCase refused(String... codes) {
		this.house.of("approver").completes(this.caseRef, "approve", approval("REFUSED", codes));
		this.house.engineWorks(this.caseRef);
		return this;
	}

	/** The approver decides. */
	PoliceCase decided(String decision, String... codes) {
		this.house.of("approver").completes(this.caseRef, "approve", approval(decision, codes));
		return this;
	}

	/** The minimum that went out in an emergency, and what the register asks for. */
	PoliceCase sharedInEmergency() {
		this.house.of("handler")
			.completes(this.caseRef, "verify-caller",
					Map.of("callBackResult", "CONFIRMED", "numberSource", SAID, "dt1", "PASS", "dt1Text", SAID));
		took("disclose-minimum", Map.of("oralAuthority", true, "authorisedBy", SAID, "minimumKinds",
				List.of("CONTACTS"), "disclosedItems", SAID, "necessity", SAID, "transferRoute", "BY_PHONE"));
		return took("enter-emergency-register", Map.of("specialCategory", false, "careRecords", false,
				"criminalOffenceData", false, "subjectCount", 1, "formReceived", true, "tellSubject", "NOW"));
	}

	static Map<String, Object> approval(String decision, String... refusalCodes) {
		return new HashMap<>(Map.of("decision", decision, "refusalCodes", List.of(refusalCodes), "reason", SAID,
				"necessity", SAID, "proportionality", SAID, "lawfulness", SAID));
	}

	/** Everything up to the approver's step. */
	PoliceCase prepared(String proposal, String... refusalCodes) {
		return calledBack().powerChecked("handler").searched().reviewed(true).weighed(proposal, refusalCodes);
	}

	/** The answer is written, looked at a second time and sent. */
	PoliceCase released() {
		return released("handler2");
	}

	/** Somebody who neither selected nor decided anything releases it. */
	PoliceCase released(String person) {
		this.house.engineWorks(this.caseRef);
		this.house.of(person)
			.completes(this.caseRef, "release-answer",
					Map.of("recipientConfirmed", true, "transferRoute", "PORTAL", "releaseNote", SAID));
		this.house.engineWorks(this.caseRef);
		return this;
	}

	PoliceCase told() {
		this.house.of("handler").completes(this.caseRef, "tell-subject", Map.of("tellingNote", SAID));
		return this;
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
