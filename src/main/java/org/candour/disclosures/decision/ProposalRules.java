package org.candour.disclosures.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

import org.candour.cases.RuleBroken;
import org.candour.cases.steps.StepHistory;
import org.candour.cases.steps.StepSubmission;
import org.candour.disclosures.Outcome;
import org.candour.disclosures.Telling;
import org.candour.law.Exemption;
import org.candour.law.LawCatalogue;
import org.candour.release.Account;
import org.candour.release.Compositions;

import org.springframework.stereotype.Component;

/** What a handler may propose, given the tests, and when the subject is to be told. */
@Component
public class ProposalRules {

	private final ReasonCodes reasons;

	private final TestScores scores;

	private final StepHistory steps;

	private final Compositions compositions;

	private final LawCatalogue law;

	private final Clock clock;

	ProposalRules(ReasonCodes reasons, TestScores scores, StepHistory steps, Compositions compositions,
			LawCatalogue law, Clock clock) {
		this.reasons = reasons;
		this.scores = scores;
		this.steps = steps;
		this.compositions = compositions;
		this.law = law;
		this.clock = clock;
	}

	void check(StepSubmission submission) {
		Outcome proposal = Outcome.valueOf(submission.code("proposal").orElseThrow());
		if (proposal.needsCode()) {
			this.reasons.atLeastOne(submission.codeList("refusalCodes"));
		}
		if (proposal.discloses()) {
			checkDisclosure(submission);
			checkRecordings(submission);
		}
		if (proposal == Outcome.DISCLOSED_FULL) {
			checkNothingFailed(submission);
		}
	}

	/** Whatever leaves has a task, a basis, something in it, and an answer to telling. */
	public void checkDisclosure(StepSubmission submission) {
		submission.text("councilTask")
			.orElseThrow(() -> new RuleBroken("ART6-1-E",
					"Write down which function of the council the disclosure serves (Art 6(1)(e))."));
		submission.code("lawfulBasis").orElseThrow(() -> new RuleBroken("ART6", "Choose the lawful basis."));
		Account account = this.compositions.account(submission.caseRef());
		account.requirePrepared();
		if (!account.leaves()) {
			throw new RuleBroken("DT11", "No document has been chosen for release: there is nothing to disclose.");
		}
		checkTelling(submission);
	}

	/** N-21: recordings of communications leave for a crime or misuse on record only. */
	private void checkRecordings(StepSubmission submission) {
		boolean recordings = this.steps.latest(submission.caseRef(), "select-items")
			.filter((step) -> step.flag("recordings"))
			.isPresent();
		if (recordings && submission.text("recordingPurpose").isEmpty()) {
			throw new RuleBroken("N-21", "Write down the crime or misuse for which the recordings are released.");
		}
	}

	/** A full answer stands on no test that failed. */
	public void checkNothingFailed(StepSubmission submission) {
		Map<DisclosureTest, TestScore> all = this.scores.of(submission.caseRef());
		DisclosureTest.scoredIn(submission.step())
			.forEach((test) -> TestScores.score(submission, test).ifPresent((score) -> all.put(test, score)));
		all.entrySet()
			.stream()
			.filter((entry) -> entry.getKey() != DisclosureTest.DT13 && entry.getValue() == TestScore.FAIL)
			.findFirst()
			.ifPresent((failed) -> {
				throw new RuleBroken(failed.getKey().name(),
						"Test %s failed: the request cannot be answered in full.".formatted(failed.getKey()));
			});
	}

	/** DT13: withholding notice from the subject must be justified, and until when. */
	void checkTelling(StepSubmission submission) {
		Telling telling = submission.code("tellSubject")
			.map(Telling::valueOf)
			.orElseThrow(() -> new RuleBroken("DT13", "Choose when the subject is told."));
		if (telling == Telling.ON_DATE) {
			LocalDate today = this.clock.instant().atZone(ZoneId.of("Europe/London")).toLocalDate();
			if (submission.day("tellOn").filter((day) -> !day.isAfter(today)).isPresent()) {
				throw new RuleBroken("DT13", "Give a day in the future for telling the subject.");
			}
		}
		boolean withheld = telling != Telling.NOW;
		if (withheld && TestScores.score(submission, DisclosureTest.DT13).orElse(null) == TestScore.FAIL) {
			throw new RuleBroken("DT13",
					"Test DT13 failed: withholding notice is not justified, so the subject is told now.");
		}
		boolean reasoned = submission.text("notTellingReason").isPresent()
				|| submission.text("tellingReviewReason").isPresent();
		if (withheld && !reasoned) {
			throw new RuleBroken("DT13", "Write down why the subject is not told now.");
		}
		if (withheld && submission.code("notTellingUnder").filter(this::known).isEmpty()) {
			throw new RuleBroken("DT13", "Choose the exemption on which the subject is not told.");
		}
	}

	private boolean known(String exemption) {
		return this.law.of(Exemption.class).newest(exemption).isPresent();
	}

}
