package org.candour.cases.steps;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

import org.candour.cases.CaseFiles;
import org.candour.cases.CaseKind;
import org.candour.cases.CaseNotFound;
import org.candour.cases.RuleBroken;
import org.candour.staff.Action;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What is demanded where services are chosen and where they search. In a rights case a
 * service certifies its search: it has to be reasonable and proportionate, and to be
 * shown to be so (Art 15(1A); DPA s.45(2A)).
 */
@Component
class SearchStepRules implements StepRules {

	static final String CHOOSE = "choose-services";

	static final String SEARCH = "search-service";

	private static final StepRequirement CHOICE = StepRequirement.of(Action.HANDLE)
		.text("searchScope", "what the services are to search for");

	private static final StepRequirement RESULT = StepRequirement.of(Action.UPLOAD_SEARCH_RESULT)
		.code("searchResult", "whether something was found", Set.of("FOUND", "NIL"))
		.text("searchNote", "where and how you searched");

	private static final StepRequirement CERTIFICATE = RESULT
		.text("systemsSearched", "which systems and places you searched")
		.text("termsUsed", "the terms you searched for")
		.text("whyProportionate", "why the search was reasonable and proportionate");

	private final CaseFiles cases;

	private final StepHistory steps;

	private final ObjectProvider<FiledRecords> filed;

	SearchStepRules(CaseFiles cases, StepHistory steps, ObjectProvider<FiledRecords> filed) {
		this.cases = cases;
		this.steps = steps;
		this.filed = filed;
	}

	@Override
	public Map<String, Action> duties() {
		return Map.of(CHOOSE, CHOICE.action(), SEARCH, RESULT.action());
	}

	@Override
	public void check(StepSubmission submission) {
		if (submission.step().equals(CHOOSE)) {
			CHOICE.check(submission);
			if (submission.codeList("services").isEmpty()) {
				throw new RuleBroken("SERVICES", "Choose at least one service to search.");
			}
			return;
		}
		CaseKind kind = this.cases.findById(submission.caseRef()).orElseThrow(CaseNotFound::new).kind();
		((kind == CaseKind.RIGHTS) ? CERTIFICATE : RESULT).check(submission);
		this.filed.ifAvailable((records) -> compare(submission, records));
	}

	/** What a service says that it found is what it has filed since it was asked. */
	private void compare(StepSubmission submission, FiledRecords records) {
		Instant asked = this.steps.latest(submission.caseRef(), CHOOSE).map(DoneStep::at).orElse(Instant.EPOCH);
		records.of(submission.caseRef(), submission.code("service").orElse(null), asked).ifPresent((filed) -> {
			boolean found = submission.code("searchResult").filter("FOUND"::equals).isPresent();
			int said = (found && submission.codes().get("itemsFound") instanceof Number number) ? number.intValue() : 0;
			if (said != filed) {
				throw new RuleBroken("RL-03",
						"You say that you found %d records; your service has filed %d since the search began: add what is missing in the Case tab, or correct the number."
							.formatted(said, filed));
			}
		});
	}

}
