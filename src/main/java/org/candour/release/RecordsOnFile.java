package org.candour.release;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.candour.cases.RuleBroken;
import org.candour.cases.steps.DoneStep;
import org.candour.cases.steps.FiledRecords;
import org.candour.cases.steps.StepHistory;
import org.candour.cases.steps.StepSubmission;

import org.springframework.stereotype.Component;

/**
 * Compares the numbers that services certify with what they have filed (RL-03): a record
 * that was found and is not there cannot be accounted for.
 */
@Component
public class RecordsOnFile implements FiledRecords {

	private static final String SEARCH = "search-service";

	/** Why the numbers differ, in the words of whoever sorts what was found. */
	private static final String EXPLANATION = "filedDifference";

	private final FoundRecords found;

	private final StepHistory steps;

	RecordsOnFile(FoundRecords found, StepHistory steps) {
		this.found = found;
		this.steps = steps;
	}

	@Override
	public OptionalInt of(String caseRef, String service, Instant since) {
		return this.found.of(caseRef)
			.map((records) -> OptionalInt.of((int) records.files()
				.stream()
				.filter((file) -> service == null || service.equals(file.document().service()))
				.filter((file) -> !file.document().addedAt().isBefore(since))
				.count()))
			.orElseGet(OptionalInt::empty);
	}

	/**
	 * Checks that as much is on file as the services say that they found, or that it is
	 * written down why not.
	 * @throws RuleBroken naming both numbers
	 */
	public void requireAll(StepSubmission step) {
		List<DoneStep> searches = this.steps.all(step.caseRef(), SEARCH);
		Optional<CaseRecords> records = this.found.of(step.caseRef());
		if (searches.isEmpty() || records.isEmpty() || step.text(EXPLANATION).isPresent()) {
			return;
		}
		int certified = searches.stream().mapToInt(RecordsOnFile::certified).sum();
		int filed = records.get().files().size();
		if (certified != filed) {
			throw new RuleBroken("RL-03",
					"The services certify %d records found; on file: %d. Have the rest added, or write down why the numbers differ."
						.formatted(certified, filed));
		}
	}

	private static int certified(DoneStep search) {
		boolean found = search.code("searchResult").filter("FOUND"::equals).isPresent();
		return (found && search.codes().get("itemsFound") instanceof Number number) ? number.intValue() : 0;
	}

}
