package org.candour.processes;

import java.time.Duration;
import java.util.List;

/** What people do in every rights request. */
final class RightsSteps {

	private final ModelTest test;

	RightsSteps(ModelTest test) {
		this.test = test;
	}

	void triage() {
		this.test.complete("triage-request", "triage", "FOR_US", "burden", "NONE", "livingPerson", true,
				"lawEnforcement", false, "enforcementFunction", false, "judicialDocument", false, "dpoRequested",
				false);
	}

	/** The request is for the council, and nobody doubts who asks. */
	void admit() {
		triage();
		this.test.complete("check-identity", "identity", "NOT_NEEDED", "authority", "NOT_NEEDED");
	}

	void search() {
		this.test.complete("choose-services", "services", List.of("education"));
		this.test.complete("search-service", "searchResult", "FOUND", "itemsFound", 2, "searchHours", 1);
	}

	void approve() {
		this.test.complete("approve-answer", "approval", "APPROVE");
	}

	void release() {
		this.test.complete("release-response", "recipientConfirmed", true, "itemsConfirmed", true, "responseRoute",
				"PORTAL");
	}

	/** Six months after closing. */
	void holdEnds() {
		this.test.pass(Duration.ofDays(181));
	}

}
