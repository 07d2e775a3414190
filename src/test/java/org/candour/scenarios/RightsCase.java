package org.candour.scenarios;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/** The steps of a rights request as staff take them. */
record RightsCase(House house, String caseRef) {

	static final String SAID = PoliceRequest.CANARY + " is written here";

	/** The request is for the council, and nobody doubts who asks. */
	RightsCase admitted() {
		return triaged(Map.of()).identified("NOT_NEEDED", "NOT_NEEDED");
	}

	RightsCase triaged(Map<String, ?> otherwise) {
		this.house.engineWorks(this.caseRef);
		Map<String, Object> form = new HashMap<>(
				Map.of("triage", "FOR_US", "livingPerson", true, "lawEnforcement", false, "enforcementFunction", false,
						"judicialDocument", false, "burden", "NONE", "dpoRequested", false));
		form.putAll(otherwise);
		return step("handler", "triage-request", form);
	}

	RightsCase identified(String identity, String authority) {
		Map<String, Object> form = new HashMap<>(
				Map.of("identity", identity, "authority", authority, "identityNote", SAID));
		if (identity.equals("DOUBT") || authority.equals("DOUBT")) {
			form.put("identityQuestion", SAID);
		}
		return step("handler", "check-identity", form);
	}

	RightsCase clear() {
		return step("handler", "check-clarity", Map.of("clarity", "CLEAR"));
	}

	/** One service finds a record, files it and certifies its search. */
	RightsCase searched(String service, String searcher) {
		return searched(service, searcher, 1);
	}

	/** One service finds records, files them and certifies its search. */
	RightsCase searched(String service, String searcher, int records) {
		step("handler", "choose-services", Map.of("services", List.of(service), "searchScope", SAID));
		this.house.engineWorks(this.caseRef);
		for (int record = 1; record <= records; record++) {
			this.house.of(searcher)
				.uploads(this.caseRef, SAID + ".pdf", PlainPdf.saying("%s in record %d".formatted(SAID, record)));
		}
		return step(searcher, "search-service", certificate(records));
	}

	static Map<String, Object> certificate(int records) {
		return new HashMap<>(Map.of("searchResult", "FOUND", "itemsFound", records, "searchHours", 2, "searchNote",
				SAID, "systemsSearched", SAID, "termsUsed", SAID, "whyProportionate", SAID));
	}

	/** An item as a reviewer enters it. */
	static Map<String, Object> item(String regime, String service, String outcome, List<String> categories,
			String... codes) {
		Map<String, Object> item = new HashMap<>(Map.of("regime", regime, "service", service, "system", "Case system",
				"description", SAID, "categories", categories, "codes", List.of(codes), "reason", SAID));
		item.put("outcome", outcome);
		return item;
	}

	/**
	 * The reviewer writes an item down with the next record found, and what becomes of
	 * it.
	 */
	RightsCase holds(String regime, String service, String outcome, String... codes) {
		this.house.of("reviewer").adds(this.caseRef, "items", filed(item(regime, service, outcome, List.of(), codes)));
		return this;
	}

	/** The item with the next record found that no item names yet, if there is one. */
	Map<String, Object> filed(Map<String, Object> item) {
		for (JsonNode line : this.house.of("reviewer").caseFile(this.caseRef).at("/records/lines")) {
			if (line.path("item").isNull()) {
				item.put("documents", List.of(line.path("id").asText()));
				break;
			}
		}
		return item;
	}

	RightsCase collated(boolean health, boolean socialWork, boolean others, boolean partThree) {
		return step("reviewer", "collate-items", Map.of("healthData", health, "socialWorkData", socialWork,
				"educationData", false, "thirdParties", others, "partThree", partThree));
	}

	RightsCase exempted(String silence) {
		return step("reviewer", "apply-exemptions", Map.of("silence", silence));
	}

	RightsCase redacted() {
		step("reviewer", "redact-items", Map.of("redactionNote", SAID));
		return step("handler2", "check-redactions", Map.of("secondLook", "PASSED"));
	}

	static Map<String, Object> proposal(String outcome, String... refusals) {
		return new HashMap<>(Map.of("proposal", outcome, "refusalCodes", List.of(refusals), "proposalReason", SAID,
				"dpoRequested", false));
	}

	/** The names are others than for other rights: no process knows them (6.3). */
	static Map<String, Object> accessProposal(String outcome, String... refusals) {
		return new HashMap<>(Map.of("accessProposal", outcome, "accessRefusals", List.of(refusals), "proposalReason",
				SAID, "dpoRequested", false));
	}

	RightsCase proposed(String outcome, String... refusals) {
		return step("handler", "propose-access-answer", accessProposal(outcome, refusals));
	}

	RightsCase advised(String advice) {
		return step("dpo", "advise", Map.of("advice", advice, "adviceText", SAID));
	}

	static Map<String, Object> approval() {
		return new HashMap<>(Map.of("approval", "APPROVE", "approvalReason", SAID));
	}

	RightsCase approved() {
		return heard().step("approver", "approve-answer", approval());
	}

	/**
	 * The lead of the service says what the service thinks, where the law asks for it.
	 */
	RightsCase heard() {
		this.house.engineWorks(this.caseRef);
		if (this.house.of("manager").steps(this.caseRef).contains("give-service-view")) {
			step("manager", "give-service-view", Map.of("serviceView", "AGREE", "serviceViewText", SAID));
		}
		return this;
	}

	RightsCase released() {
		return step("handler2", "release-response",
				Map.of("recipientConfirmed", true, "itemsConfirmed", true, "responseRoute", "PORTAL"));
	}

	/** The engine does what is due, then the person takes the step. */
	RightsCase step(String person, String step, Map<String, ?> form) {
		this.house.engineWorks(this.caseRef);
		this.house.of(person).completes(this.caseRef, step, form);
		this.house.engineWorks(this.caseRef);
		return this;
	}

}
