package org.candour.redaction;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.candour.documents.DocumentId;
import org.candour.redaction.RedactionState.Standing;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How marks and copy stand to each other (RL-01). */
class RedactionStateTest {

	private static final DocumentId ORIGINAL = new DocumentId(UUID.randomUUID());

	private static final DocumentId COPY = new DocumentId(UUID.randomUUID());

	private static final DocumentId OUTSIDE = new DocumentId(UUID.randomUUID());

	@Test
	void withoutMarksAndCopyNothingIsApart() {
		stands(RedactionState.of(MarkedRecord.untouched(ORIGINAL), null), Standing.UNMARKED, false);
	}

	@Test
	void marksWithoutACopyAreApart() {
		stands(RedactionState.of(record(2, "a", null), null), Standing.MARKED, true);
	}

	@Test
	void aCopyOfTheMarksAsTheyStandIsCurrent() {
		stands(RedactionState.of(record(2, "a", "a"), COPY), Standing.CURRENT, false);
	}

	@Test
	void aCopyIsOlderAfterAnyChangeAlsoWhenTheLastMarkIsTakenBack() {
		stands(RedactionState.of(record(3, "b", "a"), COPY), Standing.OLDER, true);
		stands(RedactionState.of(record(0, "none", "a"), COPY), Standing.OLDER, true);
	}

	@Test
	void aCopyFromElsewhereDoesNotStandForMarks() {
		stands(RedactionState.of(record(2, "a", "a"), OUTSIDE), Standing.MADE_ELSEWHERE, true);
		stands(RedactionState.of(MarkedRecord.untouched(ORIGINAL), OUTSIDE), Standing.MADE_ELSEWHERE, false);
	}

	@Test
	void theOrderInWhichMarksAreReadDoesNotMatterTheirCodesDo() {
		RedactionMark one = mark("DPA18-S2-P3-16");
		RedactionMark other = mark("DPA18-S2-P4-24");
		assertThat(MarksHash.of(List.of(one, other))).isEqualTo(MarksHash.of(List.of(other, one)))
			.isNotEqualTo(MarksHash.of(List.of(one)));
	}

	private static RedactionMark mark(String code) {
		return new RedactionMark(UUID.randomUUID(), ORIGINAL, 1, List.of(), "", code, "", MarkLayer.DRAFT, "reviewer",
				Instant.EPOCH, null, null, null, null, false, 0);
	}

	private static MarkedRecord record(int marks, String marksHash, String copyHash) {
		return new MarkedRecord(ORIGINAL, 3, marks, marksHash, (copyHash != null) ? COPY : null, copyHash, "reviewer",
				Instant.EPOCH);
	}

	private static void stands(RedactionState state, Standing standing, boolean apart) {
		assertThat(state.standing()).isEqualTo(standing);
		assertThat(state.apart()).isEqualTo(apart);
	}

}
