package org.candour.disclosures.process;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.candour.cases.WallKind;
import org.candour.cases.Workflow;
import org.candour.cases.walls.CaseWalled;
import org.candour.disclosures.DisclosureRequests;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A wall of these kinds around a running case says that its subject is one of the
 * council's own: ESC-11 applies from then on.
 */
@Component
class InsiderFound {

	private static final Set<WallKind> INSIDERS = EnumSet.of(WallKind.W1, WallKind.W2);

	private final DisclosureRequests requests;

	private final Workflow workflow;

	InsiderFound(DisclosureRequests requests, Workflow workflow) {
		this.requests = requests;
		this.workflow = workflow;
	}

	@EventListener
	void on(CaseWalled wall) {
		if (wall.stands() && INSIDERS.contains(wall.kind())) {
			this.requests.findById(wall.caseRef()).filter((request) -> !request.insider()).ifPresent((request) -> {
				request.insiderFound();
				this.requests.save(request);
				this.workflow.change(wall.caseRef(), Map.of("subjectLinked", true));
			});
		}
	}

}
