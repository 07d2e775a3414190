package org.candour.matching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.candour.cases.CaseNotFound;
import org.candour.cases.RuleBroken;
import org.candour.cases.steps.DoneStep;
import org.candour.cases.steps.StepHistory;
import org.candour.cases.steps.StepRequirement;
import org.candour.cases.steps.StepRules;
import org.candour.cases.steps.StepSubmission;
import org.candour.escalation.Overrides;
import org.candour.staff.Action;
import org.candour.staff.Person;

import org.springframework.stereotype.Component;

/** The rules of the human steps in data matching. */
@Component
class MatchingStepRules implements StepRules {

	static final String FINANCE = "sign-finance";

	static final String GOVERNANCE = "sign-governance";

	static final String UPLOAD = "record-upload";

	private static final String NOTICE = "check-privacy-notice";

	private static final String GATHER = "gather-data";

	private static final String SIGN_OFF = "signOff";

	private static final Map<String, StepRequirement> DEMANDS = Map.of(NOTICE,
			StepRequirement.of(Action.HANDLE)
				.code("dpiaState", "how the impact assessment stands", Set.of("DONE", "REVIEWED"))
				.code("noticeDeclaredOn", "the day on which the privacy notice was declared", null)
				.text("noticeNote", "where the privacy notice tells people of data matching")
				.text("necessity", "why the matching is necessary")
				.text("proportionality", "why it is proportionate")
				.text("lawfulness", "why it is lawful"),
			GATHER, StepRequirement.of(Action.HANDLE), FINANCE, signature(Action.SIGN_FINANCE), GOVERNANCE,
			signature(Action.SIGN_GOVERNANCE), UPLOAD,
			StepRequirement.of(Action.HANDLE)
				.code("uploadedOn", "the day of the upload", null)
				.text("uploadReceipt", "the receipt of the upload"),
			"load-results", StepRequirement.of(Action.RUN_MATCHING), "work-matches",
			StepRequirement.of(Action.HANDLE).text("workNote", "how the matches were worked"), "report-matches",
			StepRequirement.of(Action.FOLLOW_UP).text("exerciseReport", "the report on the exercise"));

	private final Exercises exercises;

	private final Specifications specifications;

	private final DataSets dataSets;

	private final WorkLists lists;

	private final Overrides overrides;

	private final StepHistory steps;

	private final Clock clock;

	MatchingStepRules(Exercises exercises, Specifications specifications, DataSets dataSets, WorkLists lists,
			Overrides overrides, StepHistory steps, Clock clock) {
		this.exercises = exercises;
		this.specifications = specifications;
		this.dataSets = dataSets;
		this.lists = lists;
		this.overrides = overrides;
		this.steps = steps;
		this.clock = clock;
	}

	private static StepRequirement signature(Action action) {
		return StepRequirement.of(action)
			.code(SIGN_OFF, "whether you agree", Set.of("AGREE", "SEND_BACK"))
			.text("signOffReason", "why");
	}

	@Override
	public Map<String, Action> duties() {
		return StepRequirement.duties(DEMANDS);
	}

	/**
	 * SD8: the two sign-offs come from two people, neither of whom put the data together.
	 */
	@Override
	public void admit(String caseRef, String step, Person person) {
		if (step.equals(FINANCE) || step.equals(GOVERNANCE)) {
			refuseWhoDid(caseRef, GATHER, person, "Whoever put the data together does not sign it off.");
		}
		if (step.equals(GOVERNANCE)) {
			refuseWhoDid(caseRef, FINANCE, person, "The second sign-off comes from somebody else.");
		}
	}

	private void refuseWhoDid(String caseRef, String step, Person person, String sentence) {
		boolean same = this.steps.latest(caseRef, step)
			.map(DoneStep::person)
			.filter(person.username()::equals)
			.isPresent();
		if (same) {
			throw new RuleBroken("SD8", sentence);
		}
	}

	@Override
	public void check(StepSubmission submission) {
		DEMANDS.get(submission.step()).check(submission);
		String caseRef = submission.caseRef();
		switch (submission.step()) {
			case NOTICE -> checkNotice(submission);
			case GATHER -> checkGiven(caseRef);
			case GOVERNANCE -> checkAdvice(submission);
			case UPLOAD -> checkUpload(submission);
			case "load-results" -> must(this.lists.loaded(caseRef) || gone(caseRef), "RESULTS",
					"Load the results on the page of the exercise first.");
			case "work-matches" -> must(!this.lists.open(caseRef), "MATCHES",
					"There are matches without an outcome: each is looked into by a person.");
			default -> {
			}
		}
	}

	/** N-19: people were told, and in time. */
	private void checkNotice(StepSubmission submission) {
		LocalDate declared = submission.day("noticeDeclaredOn").orElseThrow();
		must(!declared.isAfter(today()), "noticeDeclaredOn", "The privacy notice cannot be declared in the future.");
		LocalDate by = programme(submission.caseRef()).noticeBy();
		must(by == null || !declared.isAfter(by) || submission.text("lateReason").isPresent(), "lateReason",
				"The programme's last day for the declaration was %s: write down why it came later.".formatted(by));
	}

	/** Whether the time for looking into matches is over. */
	private boolean gone(String caseRef) {
		return this.exercises.findById(caseRef).filter((exercise) -> exercise.gone(MatchPart.PAPERS)).isPresent();
	}

	private void checkGiven(String caseRef) {
		List<String> lacking = this.dataSets.of(caseRef)
			.stream()
			.filter((set) -> set.given() == null)
			.map((set) -> set.type().name())
			.toList();
		must(lacking.isEmpty(), GATHER, "Still to be given: %s.".formatted(String.join(", ", lacking)));
	}

	private void checkAdvice(StepSubmission submission) {
		boolean agrees = submission.code(SIGN_OFF).filter("AGREE"::equals).isPresent();
		must(!agrees || !this.overrides.advisedAgainst(submission.caseRef())
				|| submission.text("overrideReason").isPresent(), "overrideReason",
				"The data protection officer advised against it: write down why you go on all the same.");
	}

	private void checkUpload(StepSubmission submission) {
		must(submission.flag("uploadedThroughNfi"), "uploadedThroughNfi",
				"Extracts go through the application of the National Fraud Initiative, and no other way.");
		LocalDate day = submission.day("uploadedOn").orElseThrow();
		must(!day.isAfter(today()), "uploadedOn", "The upload cannot lie in the future.");
		LocalDate from = programme(submission.caseRef()).extractFrom();
		must(from == null || !day.isBefore(from), "uploadedOn",
				"The programme takes extracts from %s on.".formatted(from));
	}

	private Programme programme(String caseRef) {
		return this.exercises.findById(caseRef)
			.flatMap((exercise) -> this.specifications.programme(exercise.programme()))
			.orElseThrow(CaseNotFound::new);
	}

	private LocalDate today() {
		return London.day(this.clock.instant());
	}

	private static void must(boolean holds, String rule, String otherwise) {
		if (!holds) {
			throw new RuleBroken(rule, otherwise);
		}
	}

}
