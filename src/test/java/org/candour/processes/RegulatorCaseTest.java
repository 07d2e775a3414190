package org.candour.processes;

import java.time.Duration;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** LC-12: the regulator writes. */
class RegulatorCaseTest extends ModelTest {

	RegulatorCaseTest() {
		super("regulator-case");
	}

	private ProcessInstance bundled(String kind) {
		ProcessInstance regulator = start("regulatorKind", kind);
		complete("lead-regulator-case");
		complete("note-regulator-case");
		complete("advise-regulator-case");
		if (kind.equals("SECTION_51")) {
			complete("check-restriction", "restrictionLawful", "NO_LONGER");
		}
		complete("collect-bundle");
		return regulator;
	}

	@Test
	void theDpoLeadsThenRiskOwnerAndLegalServices() {
		start("regulatorKind", "LETTER");
		assertOpenFor("lead-regulator-case", "dpo", Duration.ofDays(2));
		complete("lead-regulator-case");
		assertWaitsFor("note-regulator-case", "advise-regulator-case");
		complete("advise-regulator-case");
		assertWaitsFor("note-regulator-case");
		complete("note-regulator-case");
		assertWaitsFor("collect-bundle");
	}

	@Test
	void aCheckOfARestrictionComesBeforeTheBundle() {
		start("regulatorKind", "SECTION_51");
		complete("lead-regulator-case");
		complete("note-regulator-case");
		complete("advise-regulator-case");
		assertWaitsFor("check-restriction");
	}

	@Test
	void fiveWorkingDaysBeforeTheDateSomebodyIsWarned() {
		start("regulatorKind", "LETTER");
		pass(Duration.ofDays(21));
		assertCalled("regulator.warn(" + CASE + ")");
		assertWaitsFor("lead-regulator-case");
	}

	@ParameterizedTest
	@ValueSource(strings = { "NO_ACTION", "ADVICE", "REPRIMAND", "CLOSED" })
	void anOutcomeIsActedOn(String outcome) {
		ProcessInstance regulator = bundled("SECTION_51");
		complete("approve-reply", "approval", "SEND_BACK");
		complete("collect-bundle");
		complete("approve-reply", "approval", "APPROVE");
		assertCalled("regulator.reply(" + CASE + ")");
		complete("record-regulator-outcome", "regulatorOutcome", outcome);
		complete("act-on-outcome");
		assertEnded(regulator, "regulator-case-closed");
		assertCalled("regulator.concluded(" + CASE + ")", "regulator.close(" + CASE + ")",
				"retention.start(" + CASE + ")");
	}

	@Test
	void aNoticeIsLookedAtForAnAppealWithinTwentyEightDays() {
		bundled("NOTICE");
		complete("approve-reply", "approval", "APPROVE");
		complete("record-regulator-outcome", "regulatorOutcome", "NOTICE");
		assertOpenFor("consider-appeal", "legal", Duration.ofDays(28));
		complete("consider-appeal", "appeal", "COMPLY");
		assertWaitsFor("act-on-outcome");
	}

}
