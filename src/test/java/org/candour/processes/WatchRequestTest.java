package org.candour.processes;

import java.time.Duration;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The timers of LC-01, and what may come in at any time. */
class WatchRequestTest extends ModelTest {

	WatchRequestTest() {
		super("watch-request");
	}

	@Test
	void warningsComeOneAfterTheOther() {
		this.ports.answer("clock.nextAlarm", 15);
		this.ports.answer("clock.alarm", "WARN");
		start();
		pass(Duration.ofDays(14));
		assertNeverCalled("rights.warn");
		pass(Duration.ofDays(1));
		assertThat(this.ports.calls()).containsExactly("clock.alarm(" + CASE + ")", "rights.warn(" + CASE + ")");
		pass(Duration.ofDays(15));
		assertThat(this.ports.calls()).filteredOn((call) -> call.startsWith("rights.warn")).hasSize(2);
	}

	@Test
	void nobodyIsWarnedOfADateThatMoved() {
		this.ports.answer("clock.nextAlarm", 15);
		start();
		pass(Duration.ofDays(15));
		assertCalled("clock.alarm(" + CASE + ")");
		assertNeverCalled("rights.warn", "dpo.overdue");
	}

	@Test
	void theManagerExplainsAnOverdueCaseAndIsAskedAgainLater() {
		this.ports.answer("clock.nextAlarm", 31);
		this.ports.answer("clock.alarm", "OVERDUE");
		start();
		pass(Duration.ofDays(31));
		assertCalled("dpo.overdue(" + CASE + ")");
		assertOpenFor("explain-delay", "manager", Duration.ofDays(1));
		complete("explain-delay");
		assertWaitsFor();
		pass(Duration.ofDays(31));
		assertWaitsFor("explain-delay");
	}

	@Test
	void theWatchEndsWithTheAnswer() {
		this.ports.answer("clock.nextAlarm", 15);
		this.ports.answer("clock.alarm", "ANSWERED");
		ProcessInstance watch = start();
		pass(Duration.ofDays(15));
		assertEnded(watch, "watching-ends");
		assertEnded(watch, "nothing-left-to-watch");
	}

	@Test
	void beforeTheNoticeDateSomebodyIsAskedWhetherMoreTimeIsNeeded() {
		this.ports.answer("clock.extensionCheck", 20);
		ProcessInstance watch = start();
		pass(Duration.ofDays(20));
		assertWaitsFor("consider-extension");
		complete("consider-extension", "extension", "NOT_NEEDED");
		assertThat(watch.isEnded()).isFalse();
		assertWaitsFor();
	}

	@Test
	void moreTimeMayBeAskedForAtAnyTimeAndMessagesAreRead() {
		start();
		tell("extension-wanted");
		tell("message-received");
		tell("message-received");
		assertWaitsFor("consider-extension", "read-message", "read-message");
		complete("consider-extension", "extension", "COMPLEX");
		assertCalled("clock.extend(" + CASE + ")");
		this.engine.getTaskService().createTaskQuery().taskDefinitionKey("read-message").list().forEach(this::complete);
		assertWaitsFor();
	}

}
