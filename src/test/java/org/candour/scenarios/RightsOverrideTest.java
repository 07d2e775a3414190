package org.candour.scenarios;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.steps.StepHistory;
import org.candour.escalation.Advice;
import org.candour.escalation.AdviceFile;
import org.candour.law.Regime;
import org.candour.rights.SampleRequests;
import org.candour.rights.SubmitRightsRequest;
import org.candour.rights.process.RightsExpressions;
import org.candour.scenarios.Http.Answer;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** S-22 in a rights case: the officer advises against, the approver goes on. */
@CandourTest
class RightsOverrideTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private SubmitRightsRequest requests;

	@Autowired
	private RightsExpressions rights;

	@Autowired
	private AdviceFile advice;

	@Autowired
	private StepHistory steps;

	@Autowired
	private AuditTrail audit;

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

	@Test
	void anApproverWhoDoesNotFollowTheAdviceSaysWhyAndTheSiroIsTold() {
		String caseRef = this.requests
			.submit(SampleRequests.of("R-ACCESS", Regime.UKGDPR, Instant.parse("2026-11-23T10:00:00Z")))
			.caseRef();
		new RightsCase(this.house, caseRef).admitted()
			.clear()
			.searched("trading-standards", "searcher.trading")
			.holds("UKGDPR", "trading-standards", "WITHHOLD", "DPA18-S2-P1-2")
			.collated(false, false, false, false)
			.exempted("NONE")
			.redacted()
			.proposed("REFUSED", "RR-04")
			.advised("DISAGREE")
			.heard();
		assertThat(this.house.of("siro").steps(caseRef)).as("nothing was overridden yet").isEmpty();

		Map<String, Object> approval = RightsCase.approval();
		Answer unreasoned = this.house.of("approver").tries(caseRef, "approve-answer", approval);
		assertThat(unreasoned.status()).isNotEqualTo(204);
		assertThat(unreasoned.text()).contains("write down why the advice is not followed");
		assertThat(this.rights.outcome(caseRef)).isNull();

		approval.put("overrideReason", RightsCase.SAID);
		this.house.of("approver").completes(caseRef, "approve-answer", approval);
		this.house.engineWorks(caseRef);
		assertThat(this.rights.outcome(caseRef)).isEqualTo("REFUSED");
		assertThat(this.audit.ofCase(caseRef, 200, null))
			.anyMatch((row) -> row.action() == AuditAction.ADVICE_OVERRIDDEN);

		assertThat(this.house.of("siro").steps(caseRef)).containsExactly("acknowledge-override");
		JsonNode seen = this.house.of("siro").caseFile(caseRef);
		assertThat(seen.toString()).contains("DISAGREE", RightsCase.SAID);
		this.house.of("siro")
			.completes(caseRef, "acknowledge-override", Map.of("overrideSeen", true, "siroNote", RightsCase.SAID));

		assertThat(this.advice.latest(caseRef).orElseThrow().advice()).isEqualTo(Advice.DISAGREE);
		assertThat(this.advice.latest(caseRef).orElseThrow().text()).isEqualTo(RightsCase.SAID);
		assertThat(this.steps.latest(caseRef, "approve-answer").orElseThrow().text("overrideReason"))
			.contains(RightsCase.SAID);
	}

	@Test
	void anApproverWhoFollowsTheAdviceSendsItBackAndNobodyIsTold() {
		String caseRef = this.requests
			.submit(SampleRequests.of("R-ACCESS", Regime.UKGDPR, Instant.parse("2026-11-23T10:00:00Z")))
			.caseRef();
		new RightsCase(this.house, caseRef).admitted()
			.clear()
			.searched("trading-standards", "searcher.trading")
			.holds("UKGDPR", "trading-standards", "WITHHOLD", "DPA18-S2-P1-2")
			.collated(false, false, false, false)
			.exempted("NONE")
			.redacted()
			.proposed("REFUSED", "RR-04")
			.advised("DISAGREE")
			.heard()
			.step("approver", "approve-answer", Map.of("approval", "SEND_BACK", "approvalReason", RightsCase.SAID));
		assertThat(this.house.of("siro").steps(caseRef)).isEmpty();
		assertThat(this.house.of("reviewer").steps(caseRef)).isEqualTo(List.of("collate-items"));
	}

}
