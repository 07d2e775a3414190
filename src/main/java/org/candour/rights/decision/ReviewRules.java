package org.candour.rights.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.candour.cases.RuleBroken;
import org.candour.cases.steps.StepSubmission;
import org.candour.release.Compositions;
import org.candour.release.RecordsOnFile;
import org.candour.release.SecondChecks;
import org.candour.rights.RequestProgress;
import org.candour.rights.RightsRequest;
import org.candour.rights.RightsRequestCheck;
import org.candour.rights.Silence;
import org.candour.rights.items.HealthOpinions;
import org.candour.rights.items.Item;
import org.candour.rights.items.ItemCategory;
import org.candour.rights.items.ItemRegime;
import org.candour.rights.items.ItemRules;
import org.candour.rights.items.Items;

import org.springframework.stereotype.Component;

/**
 * What is demanded of the review of an access request: what stands on the items counts.
 */
@Component
class ReviewRules {

	private static final Map<String, ItemCategory> FLAGS = Map.of("healthData", ItemCategory.HEALTH, "socialWorkData",
			ItemCategory.SOCIAL_WORK, "educationData", ItemCategory.EDUCATION, "thirdParties",
			ItemCategory.THIRD_PARTIES);

	private final Items items;

	private final ItemRules rules;

	private final HealthOpinions opinions;

	private final RequestProgress progress;

	private final SecondChecks second;

	private final Compositions compositions;

	private final RecordsOnFile filed;

	private final Clock clock;

	ReviewRules(Items items, ItemRules rules, HealthOpinions opinions, RequestProgress progress, SecondChecks second,
			Compositions compositions, RecordsOnFile filed, Clock clock) {
		this.items = items;
		this.rules = rules;
		this.opinions = opinions;
		this.progress = progress;
		this.second = second;
		this.compositions = compositions;
		this.filed = filed;
		this.clock = clock;
	}

	Map<String, Consumer<StepSubmission>> checks() {
		return Map.of("collate-items", this::collated, "ask-health-professional", this::professional,
				HealthOpinions.STEP, this::opinion, "test-third-parties",
				(step) -> this.rules.tested(this.items.of(step.caseRef())), RightsDecisions.PART_THREE_STEP,
				this::partThree, RightsDecisions.EXEMPTIONS_STEP, this::exemptions, "redact-items",
				(step) -> this.compositions.account(step.caseRef()).requirePrepared(), "check-redactions",
				this::secondLook);
	}

	private void collated(StepSubmission step) {
		this.filed.requireAll(step);
		this.compositions.account(step.caseRef()).requireClear("RL-03");
		List<Item> found = this.items.of(step.caseRef()).stream().filter(Item::inScope).toList();
		FLAGS.forEach((flag, category) -> {
			boolean held = found.stream().anyMatch((item) -> item.entry().holds(category));
			if (held && !step.flag(flag)) {
				throw new RuleBroken("ITEMS", "An item is marked %s: tick it here as well, or correct the item."
					.formatted(category.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
			}
			if (!held && step.flag(flag)) {
				throw new RuleBroken("ITEMS", "No item is marked %s: mark the items that it is about."
					.formatted(category.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
			}
		});
		boolean partThree = found.stream().anyMatch((item) -> item.entry().regime() != ItemRegime.UKGDPR);
		if (partThree != step.flag("partThree")) {
			throw new RuleBroken("ITEMS", "Whether Part 3 applies must agree with the regimes of the items.");
		}
	}

	private void professional(StepSubmission step) {
		switch (step.code("opinionNeed").orElseThrow()) {
			case "ASK" -> step.code("professional")
				.filter(List.of("RESPONSIBLE", "MOST_SUITABLE", "EXPERIENCED")::contains)
				.orElseThrow(() -> new RuleBroken("SCH3-2", "Choose which appropriate health professional is asked."));
			case "ALREADY_KNOWN" -> {
				if (!this.opinions.cleared(step.caseRef(), this.items.of(step.caseRef()))) {
					throw new RuleBroken("SCH3-6", "Mark on each health item that the subject knows it already.");
				}
			}
			default -> {
				if (!this.opinions.clears(step.caseRef())) {
					throw new RuleBroken("DL-11",
							"No opinion of the last six months on this case says that there is no serious harm.");
				}
			}
		}
	}

	private void opinion(StepSubmission step) {
		if (step.day("opinionOn").orElseThrow().isAfter(today())) {
			throw new RuleBroken("DL-11", "The day of the opinion cannot lie in the future.");
		}
	}

	private void partThree(StepSubmission step) {
		if (step.flag("partThreeWithheld")) {
			step.text("restrictionReason")
				.orElseThrow(() -> new RuleBroken("SEC45-7",
						"Write down why the restriction is necessary and proportionate."));
		}
		step.day("reviewOn").filter((day) -> !day.isAfter(today())).ifPresent((past) -> {
			throw new RuleBroken("SEC45-4", "Give a day in the future for the next test of the restriction.");
		});
	}

	private void exemptions(StepSubmission step) {
		RightsRequest request = this.progress.of(step.caseRef());
		List<Item> all = this.items.of(step.caseRef());
		this.rules.ready(request, all);
		Silence silence = Silence.valueOf(step.code("silence").orElseThrow());
		if (silence == Silence.PARENT && !request.requesterKind().parentOrAppointee()) {
			throw new RuleBroken("SCH3", "This silence is for the answer to a parent or somebody appointed.");
		}
		if (silence == Silence.NCND) {
			this.rules.maySilence(all);
		}
	}

	private void secondLook(StepSubmission step) {
		if (step.code("secondLook").orElseThrow().equals("AGAIN") && step.text("secondLookNote").isEmpty()) {
			throw new RuleBroken("N-05", "Write down what is to be redacted again.");
		}
		if (step.code("secondLook").filter("PASSED"::equals).isPresent()) {
			this.compositions.of(step.caseRef());
		}
		this.second.check(step);
	}

	private LocalDate today() {
		return RightsRequestCheck.day(this.clock.instant());
	}

}
