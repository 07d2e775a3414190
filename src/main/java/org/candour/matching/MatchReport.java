package org.candour.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.candour.figures.CountTable;
import org.candour.figures.ProtectedTable;
import org.candour.figures.SmallNumbers;
import org.candour.matching.WorkLists.Count;

import org.springframework.stereotype.Component;

/**
 * How an exercise ended, in numbers of which none is small. There is none while a match
 * is open: until then numbers are for the members of the lists.
 */
@Component
class MatchReport {

	private final WorkLists lists;

	MatchReport(WorkLists lists) {
		this.lists = lists;
	}

	Optional<ProtectedTable> of(String caseRef) {
		List<Count> counts = this.lists.counts(caseRef);
		if (counts.isEmpty() || counts.stream().anyMatch((count) -> count.outcome() == null)) {
			return Optional.empty();
		}
		return Optional.of(SmallNumbers.protect(table(counts)));
	}

	private static CountTable table(List<Count> counts) {
		Map<String, List<Long>> rows = new LinkedHashMap<>();
		for (Count count : counts) {
			rows.computeIfAbsent(count.report(),
					(any) -> new ArrayList<>(Collections.nCopies(Outcome.values().length, 0L)))
				.set(count.outcome().ordinal(), (long) count.matches());
		}
		return new CountTable("Matches by report and outcome", List.copyOf(rows.keySet()),
				Arrays.stream(Outcome.values()).map(Outcome::label).toList(), List.copyOf(rows.values()));
	}

}
