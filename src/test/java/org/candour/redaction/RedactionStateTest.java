package org.candour.redaction;

import java.time.Instant;
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
		stands(RedactionState.of(record(3, 2, null, 0), null), Standing.MARKED, true);
	}

	@Test
	void aCopyOfTheMarksAsTheyStandIsCurrent() {
		stands(RedactionState.of(record(3, 2, COPY, 3), COPY), Standing.CURRENT, false);
	}

	@Test
	void aCopyIsOlderAfterAnyChangeAlsoWhenTheLastMarkIsTakenBack() {
		stands(RedactionState.of(record(4, 2, COPY, 3), COPY), Standing.OLDER, true);
		stands(RedactionState.of(record(4, 0, COPY, 3), COPY), Standing.OLDER, true);
	}

	@Test
	void aCopyFromElsewhereDoesNotStandForMarks() {
		stands(RedactionState.of(record(3, 2, COPY, 3), OUTSIDE), Standing.MADE_ELSEWHERE, true);
		stands(RedactionState.of(MarkedRecord.untouched(ORIGINAL), OUTSIDE), Standing.MADE_ELSEWHERE, false);
	}

	private static MarkedRecord record(long revision, int marks, DocumentId copy, long copyRevision) {
		return new MarkedRecord(ORIGINAL, revision, marks, copy, copyRevision, "reviewer", Instant.EPOCH);
	}

	private static void stands(RedactionState state, Standing standing, boolean apart) {
		assertThat(state.standing()).isEqualTo(standing);
		assertThat(state.apart()).isEqualTo(apart);
	}

}
