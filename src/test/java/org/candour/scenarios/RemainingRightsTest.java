package org.candour.scenarios;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.candour.delivery.Collections;
import org.candour.law.Regime;
import org.candour.letters.RightsLetterKind;
import org.candour.letters.RightsLetters;
import org.candour.rights.SampleRequests;
import org.candour.rights.SubmitRightsRequest;
import org.candour.rights.process.RightsExpressions;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * LC-05 to LC-09 as staff take their steps, over HTTP, from the request to the answer.
 */
@CandourTest
class RemainingRightsTest {

	private static final byte[] COPY = "{\"badges\": [{\"number\": 1}]}".getBytes(StandardCharsets.UTF_8);

	private static final byte[] COPY_AS_CSV = "number,until\n1,2028-01-01\n".getBytes(StandardCharsets.UTF_8);

	@Autowired
	private ApplicationContext context;

	@Autowired
	private SubmitRightsRequest requests;

	@Autowired
	private RightsExpressions rights;

	@Autowired
	private RightsLetters letters;

	@Autowired
	private Collections collections;

	private House house;

	@BeforeEach
	void openTheHouse() {
		this.house = new House(this.context);
		House.itIs(Instant.parse("2026-11-24T10:00:00Z"));
	}

	@AfterEach
	void putTheClockBack() {
		ClockUtil.reset();
	}

	private RightsCase admitted(String right, Regime regime) {
		Instant at = Instant.parse("2026-11-23T10:00:00Z");
		return new RightsCase(this.house, this.requests.submit(SampleRequests.of(right, regime, at)).caseRef())
			.admitted();
	}

	private static void mark(RightsCase request, String service) {
		request.step("handler", "mark-restriction",
				Map.of("markedIn", List.of(service), "markingNote", RightsCase.SAID));
	}

	private static Map<String, Object> proposal(String outcome, Map<String, ?> more) {
		Map<String, Object> proposal = RightsCase.proposal(outcome);
		proposal.putAll(more);
		return proposal;
	}

	private void assertAnswered(RightsCase request, String outcome, RightsLetterKind letter) {
		assertAnswered(request, "handler2", outcome, letter);
	}

	private void assertAnswered(RightsCase request, String releases, String outcome, RightsLetterKind letter) {
		request.step(releases, "release-response",
				Map.of("recipientConfirmed", true, "itemsConfirmed", true, "responseRoute", "PORTAL"));
		assertThat(this.rights.outcome(request.caseRef())).isEqualTo(outcome);
		assertThat(this.letters.latest(request.caseRef(), letter)).isPresent();
	}

	@Test
	void aRestrictionIsMarkedAtOnceReviewedAndLiftedAfterThePersonWasTold() {
		RightsCase request = admitted("R-RESTRICT", Regime.UKGDPR);
		mark(request, "blue-badge");
		request.holds("UKGDPR", "blue-badge", "RESTRICT");
		request
			.step("handler", "weigh-restriction-ground", proposal("RESTRICTED", Map.of("restrictionGround", "A18-1-A")))
			.approved();
		assertAnswered(request, "RESTRICTED", RightsLetterKind.RESTRICTION);
		House.waits(Duration.ofDays(31));
		request.step("handler", "review-marking-ground",
				Map.of("markingTest", "FALLS", "markingReason", RightsCase.SAID));
		assertThat(this.letters.latest(request.caseRef(), RightsLetterKind.RESTRICTION_LIFTING)).isPresent();
		request.step("handler", "lift-marking", Map.of("liftingNote", RightsCase.SAID));
		assertThat(this.rights.outcome(request.caseRef())).isEqualTo("LIFTED");
	}

	@Test
	void anObjectionIsUpheldWhereTheServiceHasNoGrounds() {
		RightsCase request = admitted("R-OBJECT", Regime.UKGDPR);
		mark(request, "blue-badge");
		request.searched("blue-badge", "searcher.badge").holds("UKGDPR", "blue-badge", "STOP");
		request.step("handler", "find-basis", Map.of("lawfulBasis", "ART6-1-E", "basisNote", RightsCase.SAID));
		request.step("searcher.badge", "state-grounds",
				Map.of("statedGrounds", "NONE", "groundsNote", RightsCase.SAID));
		request.step("handler", "balance-interests", proposal("UPHELD", Map.of("balance", "NONE"))).approved();
		request.step("searcher.badge", "stop-use",
				Map.of("changeDone", "DONE", "processorsTold", true, "changeNote", RightsCase.SAID));
		assertAnswered(request, "UPHELD", RightsLetterKind.OBJECTION);
	}

	@Test
	void aPortableCopyIsNotAvailableForAPublicTask() {
		RightsCase request = admitted("R-PORT", Regime.UKGDPR).searched("blue-badge", "searcher.badge")
			.holds("UKGDPR", "blue-badge", null);
		request.step("handler", "find-basis",
				Map.of("lawfulBasis", "ART6-1-E", "automated", true, "basisNote", RightsCase.SAID));
		request.approved();
		assertAnswered(request, "REFUSED", RightsLetterKind.REFUSAL);
	}

	@Test
	void aPortableCopyIsGivenOnConsent() throws IOException {
		RightsCase request = portable();
		Map<String, Object> export = Map.of("exportFormat", "JSON", "directTransfer", "NOT_ASKED", "othersHarmed",
				false);
		String found = itemFor(request,
				this.house.of("searcher.badge").uploads(request.caseRef(), "badges.csv", COPY_AS_CSV));
		assertThat(this.house.of("reviewer").tries(request.caseRef(), "prepare-export", export).text())
			.contains("JSON");
		String copy = itemFor(request, this.house.of("reviewer").uploads(request.caseRef(), "copy.json", COPY));
		request.step("reviewer", "prepare-export", export);
		request.step("handler2", "check-redactions", Map.of("secondLook", "PASSED"));
		request.step("handler", "propose-portability", proposal("GRANTED_FULL", Map.of())).approved();
		assertAnswered(request, "GRANTED_FULL", RightsLetterKind.PORTABILITY);
		Map<String, byte[]> files = Bundles.files(this.collections, request.caseRef());
		assertThat(files).containsKeys("letter.pdf", "item-01.pdf", "item-02.csv", "item-03.json");
		assertThat(new ObjectMapper().readTree(files.get("item-03.json"))).isEqualTo(new ObjectMapper().readTree(COPY));
		assertThat(List.of(found, copy)).doesNotHaveDuplicates();
	}

	@Test
	void onlyARequestForAPortableCopyTakesDataForMachines() {
		RightsCase access = admitted("R-OBJECT", Regime.UKGDPR);
		assertThat(this.house.of("reviewer").triesToUpload(access.caseRef(), "copy.json", COPY).status())
			.isEqualTo(422);
		RightsCase port = portable();
		assertThat(this.house.of("reviewer")
			.triesToUpload(port.caseRef(), "copy.json", "{\"a\": ".getBytes(StandardCharsets.UTF_8))
			.text()).contains("cannot be read as JSON");
	}

	private RightsCase portable() {
		RightsCase request = admitted("R-PORT", Regime.UKGDPR).searched("blue-badge", "searcher.badge")
			.holds("UKGDPR", "blue-badge", "RELEASE");
		request.step("handler", "find-basis",
				Map.of("lawfulBasis", "ART6-1-A", "automated", true, "basisNote", RightsCase.SAID));
		return request;
	}

	/** An item that gives this file. */
	private String itemFor(RightsCase request, String document) {
		Map<String, Object> item = RightsCase.item("UKGDPR", "blue-badge", "RELEASE", List.of());
		item.put("documents", List.of(document));
		return this.house.of("reviewer").adds(request.caseRef(), "items", item);
	}

	@Test
	void anAutomatedDecisionIsReviewedByAPersonAndTheDpoHears() {
		RightsCase request = admitted("R-ADM", Regime.UKGDPR);
		request.step("handler", "find-decision", Map.of("humanPart", "NONE", "significant", true, "solelyAutomated",
				true, "specialCategory", false, "decisionNote", RightsCase.SAID));
		request.step("reviewer", "review-afresh", proposal("REVIEWED_CHANGED", Map.of()));
		assertThat(this.house.of("dpo").steps(request.caseRef())).contains("advise");
		request.approved();
		assertAnswered(request, "handler2", "REVIEWED_CHANGED", RightsLetterKind.AUTOMATED_DECISION);
	}

	@Test
	void consentIsWithdrawnWithoutApproval() {
		RightsCase request = admitted("R-CONSENT", Regime.UKGDPR);
		request.step("handler", "find-consent",
				Map.of("services", List.of("customer-service"), "consentNote", RightsCase.SAID));
		request.step("searcher.customer", "stop-use",
				Map.of("changeDone", "DONE", "processorsTold", true, "changeNote", RightsCase.SAID));
		request.step("handler", "check-other-basis",
				proposal("WITHDRAWN", Map.of("otherBasis", "NONE", "deleteData", true)));
		assertThat(this.house.of("approver").steps(request.caseRef())).isEmpty();
		assertAnswered(request, "WITHDRAWN", RightsLetterKind.CONSENT);
	}

	@Test
	void theNoticeOfThatDayIsGivenWithoutApproval() {
		RightsCase request = admitted("R-INFORM", Regime.UKGDPR);
		request.step("handler", "find-notice-version",
				proposal("NOTICE_GIVEN", Map.of("collectedOn", "2026-03-02", "noticeVersion", RightsCase.SAID)));
		assertAnswered(request, "NOTICE_GIVEN", RightsLetterKind.NOTICE);
	}

	@Test
	void underPart3WhatStaysAsEvidenceIsRestrictedInsteadOfRectified() {
		RightsCase request = admitted("R-RECTIFY", Regime.PART3);
		mark(request, "trading-standards");
		request.searched("trading-standards", "searcher.trading")
			.holds("PART3", "trading-standards", "RESTRICT", "DPA18-SEC46-4");
		Map<String, Object> weighed = proposal("RESTRICTED_INSTEAD",
				Map.of("refusalCodes", List.of("RR-10"), "statementKind", "FACT", "accuracy", "INACCURATE",
						"evidenceNeeded", true, "personEvidence", RightsCase.SAID, "serviceEvidence", RightsCase.SAID,
						"reasonsWithheld", false));
		request.step("handler", "weigh-part-three-accuracy", weighed).approved();
		assertAnswered(request, "RESTRICTED_INSTEAD", RightsLetterKind.RECTIFICATION);
	}

}
