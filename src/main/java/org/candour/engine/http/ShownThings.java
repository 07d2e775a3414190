package org.candour.engine.http;

import java.util.List;
import java.util.Optional;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.query.Query;
import org.candour.engine.http.EngineStanding.Standing;

import org.springframework.stereotype.Component;

/**
 * Whether the engine shows one thing to whoever is signed in, by a single question that
 * is the same for what is not there. What the engine reads of an instance before it looks
 * who asks takes longer the more there is of it.
 */
@Component
class ShownThings {

	private final RuntimeService runtime;

	private final ManagementService management;

	private final HistoryService history;

	private final IdentityService identities;

	private final EngineStanding standing;

	ShownThings(RuntimeService runtime, ManagementService management, HistoryService history,
			IdentityService identities, EngineStanding standing) {
		this.runtime = runtime;
		this.management = management;
		this.history = history;
		this.identities = identities;
		this.standing = standing;
	}

	/**
	 * Whether it is shown.
	 * @param kind its first part of the address, such as {@code process-instance}
	 * @return true also of kinds whose words are checked before anything is read
	 */
	boolean show(String kind, String id) {
		return question(kind, id).map(this::answered).orElse(true);
	}

	private Optional<Query<?, ?>> question(String kind, String id) {
		return Optional.ofNullable(switch (kind) {
			case "process-instance" -> this.runtime.createProcessInstanceQuery().processInstanceId(id);
			case "job" -> this.management.createJobQuery().jobId(id);
			case "history/job-log" -> this.history.createHistoricJobLogQuery().logId(id);
			default -> null;
		});
	}

	private boolean answered(Query<?, ?> question) {
		Optional<Standing> person = this.standing.now();
		if (person.isEmpty()) {
			return false;
		}
		this.identities.setAuthentication(person.get().username(), List.copyOf(person.get().groups()),
				List.copyOf(person.get().walls()));
		try {
			return question.count() > 0;
		}
		finally {
			this.identities.clearAuthentication();
		}
	}

}
