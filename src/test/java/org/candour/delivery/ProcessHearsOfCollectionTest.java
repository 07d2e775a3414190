package org.candour.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.candour.cases.OpenTask;
import org.candour.cases.Workflow;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The process waits for the message {@code package-collected}. */
class ProcessHearsOfCollectionTest {

	@Test
	void aCollectionIsToldToTheProcessOfItsCaseAlone() {
		HeardMessages heard = new HeardMessages();
		new ProcessHearsOfCollection(heard)
			.on(new AnswerCollected("DR-2026-000123", "client:x", Instant.EPOCH, "00", true));
		assertThat(heard.messages).containsExactly("DR-2026-000123 package-collected {}");
	}

	private static final class HeardMessages implements Workflow {

		private final List<String> messages = new ArrayList<>();

		@Override
		public void followLastDay(String caseRef) {
			throw new UnsupportedOperationException();
		}

		@Override
		public boolean tell(String caseRef, String message, Map<String, Object> facts) {
			this.messages.add(caseRef + " " + message + " " + facts);
			return true;
		}

		@Override
		public Set<String> served(Collection<String> processes) {
			throw new AssertionError("No process is looked for.");
		}

		@Override
		public void start(String process, String caseRef, String wall, Map<String, Object> facts) {
			throw new AssertionError("No process is started.");
		}

		@Override
		public void followCalendar(String caseRef) {
			throw new AssertionError("No date is moved.");
		}

		@Override
		public void wall(String caseRef, String wall, Set<String> inside) {
			throw new AssertionError("No wall is built.");
		}

		@Override
		public void goOnIn(String process, String left, String caseRef, String wall, Map<String, Object> facts) {
			throw new AssertionError("No process is left.");
		}

		@Override
		public void change(String caseRef, Map<String, Object> facts) {
			throw new AssertionError("No fact is changed.");
		}

		@Override
		public void moveTimers(String caseRef) {
			throw new AssertionError("No timer is moved.");
		}

		@Override
		public List<OpenTask> openTasks(String caseRef) {
			return List.of();
		}

		@Override
		public Optional<OpenTask> task(String taskId) {
			return Optional.empty();
		}

	}

}
