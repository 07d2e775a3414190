package org.candour.matching;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.candour.cases.CaseFile;
import org.candour.cases.CaseKind;
import org.candour.cases.NewCase;
import org.candour.cases.RuleBroken;
import org.candour.cases.Term;
import org.candour.cases.Urgency;
import org.candour.cases.Workflow;
import org.candour.cases.opening.OpenCase;
import org.candour.cases.steps.AskedGroups;
import org.candour.cases.writing.CaseTexts;
import org.candour.escalation.DpoExpressions;
import org.candour.law.Gateway;
import org.candour.law.LawCatalogue;
import org.candour.staff.Action;
import org.candour.staff.Permissions;
import org.candour.staff.Person;
import org.candour.vault.Vault;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens an exercise: its case, its keys, the question to the data protection officer
 * (ESC-07: bulk matching) and its process, in one transaction.
 */
@Component
public class OpenExercise {

	static final String REQUIREMENT = "match-requirement";

	private static final String PROCESS = "data-match";

	private static final int LONGEST = 20_000;

	private static final int WORKING_DAYS = 20;

	private final Specifications specifications;

	private final LawCatalogue law;

	private final OpenCase cases;

	private final Exercises exercises;

	private final DataSets dataSets;

	private final AskedGroups asked;

	private final CaseTexts texts;

	private final Vault vault;

	private final DpoExpressions dpo;

	private final Workflow workflow;

	private final Permissions permissions;

	private final Clock clock;

	OpenExercise(Specifications specifications, LawCatalogue law, OpenCase cases, Exercises exercises,
			DataSets dataSets, AskedGroups asked, CaseTexts texts, Vault vault, DpoExpressions dpo, Workflow workflow,
			Permissions permissions, Clock clock) {
		this.specifications = specifications;
		this.law = law;
		this.cases = cases;
		this.exercises = exercises;
		this.dataSets = dataSets;
		this.asked = asked;
		this.texts = texts;
		this.vault = vault;
		this.dpo = dpo;
		this.workflow = workflow;
		this.permissions = permissions;
		this.clock = clock;
	}

	/**
	 * Opens it.
	 * @return the reference of its case
	 * @throws RuleBroken naming what is missing or wrong
	 * @throws org.candour.law.LawNotUsable if the programme's power is not in force
	 */
	@Transactional
	public String open(NewExercise asked, Person person) {
		if (!this.permissions.allows(person, Action.RUN_MATCHING)) {
			throw new RuleBroken("ROLE", "Your role does not allow opening an exercise.");
		}
		Programme programme = this.specifications.programme(asked.programme())
			.orElseThrow(() -> new RuleBroken("programme", "Choose the programme."));
		List<RecordType> types = types(asked);
		if (asked.requirement() == null || asked.requirement().isBlank() || asked.requirement().length() > LONGEST) {
			throw new RuleBroken("requirement",
					"Write down what the requirement or the agreement says, in at most 20,000 characters.");
		}
		this.law.of(Gateway.class).require(programme.gateway(), London.day(this.clock.instant()));
		CaseFile file = this.cases.open(new NewCase(CaseKind.DISCLOSURE, PROCESS, Urgency.ROUTINE, "RECEIVED",
				"NFI_WORKING_PAPERS", this.clock.instant(), List.of(), null, new Term.Service(WORKING_DAYS)));
		String caseRef = file.reference();
		for (MatchPart part : MatchPart.values()) {
			this.vault.createKey(part.key(caseRef));
		}
		this.exercises.saveAndFlush(new Exercise(caseRef, programme));
		this.dataSets.ask(caseRef, types);
		this.asked.add(caseRef,
				types.stream()
					.map(RecordType::service)
					.filter(Objects::nonNull)
					.map((code) -> "service-" + code)
					.toList());
		this.texts.put(caseRef, REQUIREMENT, asked.requirement().strip());
		this.dpo.raise(caseRef, List.of("ESC-07"));
		this.workflow.start(PROCESS, caseRef, file.wall(),
				Map.of("caseRef", caseRef, "gateway", programme.gateway(), "urgency", file.urgency().name()));
		return caseRef;
	}

	private List<RecordType> types(NewExercise asked) {
		List<RecordType> types = this.specifications.recordTypes()
			.stream()
			.filter((type) -> asked.recordTypes().contains(type.code()))
			.toList();
		if (types.isEmpty() || types.size() != asked.recordTypes().size()) {
			throw new RuleBroken("recordTypes", "Choose at least one kind of record.");
		}
		return types;
	}

}
