package org.candour.rights;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.candour.cases.CaseFile;
import org.candour.cases.CaseKind;
import org.candour.cases.NewCase;
import org.candour.cases.Term;
import org.candour.cases.Urgency;
import org.candour.cases.Workflow;
import org.candour.cases.opening.OpenCase;
import org.candour.cases.people.PortalSecret;
import org.candour.cases.steps.Finding;
import org.candour.retention.HoldReason;
import org.candour.retention.Holds;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a request in, on whatever channel: for each right a case with its wall, sealed
 * form, clock, hold, audit entry and process, committed together or not at all.
 */
@Component
public class SubmitRightsRequest {

	private static final String RETENTION_CLASS = "RIGHTS_CASE";

	private static final String ERASURE = "R-ERASE";

	private final RightsRequestCheck check;

	private final RightsLifecycles lifecycles;

	private final OpenCase cases;

	private final RightsRequests requests;

	private final RightsForms forms;

	private final Holds holds;

	private final Workflow workflow;

	SubmitRightsRequest(RightsRequestCheck check, RightsLifecycles lifecycles, OpenCase cases, RightsRequests requests,
			RightsForms forms, Holds holds, Workflow workflow) {
		this.check = check;
		this.lifecycles = lifecycles;
		this.cases = cases;
		this.requests = requests;
		this.forms = forms;
		this.holds = holds;
		this.workflow = workflow;
	}

	/**
	 * Opens a case for each right asked for and starts its lifecycle.
	 * @throws RequestRefused naming what is missing, wrong or cannot be taken in
	 */
	@Transactional
	public ReceivedRightsRequest submit(NewRightsRequest request) {
		List<Finding> findings = this.check.check(request);
		if (!findings.isEmpty()) {
			throw new RequestRefused(findings);
		}
		UUID submission = UUID.randomUUID();
		PortalSecret secret = PortalSecret.draw();
		List<String> caseRefs = request.rights()
			.stream()
			.map((right) -> open(right, request, submission, secret))
			.toList();
		return new ReceivedRightsRequest(caseRefs, secret.text());
	}

	private String open(String right, NewRightsRequest request, UUID submission, PortalSecret secret) {
		String process = this.lifecycles.of(right, request.regime(), RightsRequestCheck.day(request.receivedAt()))
			.orElseThrow();
		CaseFile file = this.cases
			.open(new NewCase(CaseKind.RIGHTS, process, Urgency.ROUTINE, RightsState.RECEIVED.name(), RETENTION_CLASS,
					request.receivedAt(), List.of(RightsParties.subject(request)), RightsParties.requester(request),
					new Term.Statutory(right, Set.of(request.regime()))));
		this.requests.save(new RightsRequest(file.reference(), right, request, submission,
				this.forms.seal(file.reference(), request), secret, file.walled()));
		// before anything else can happen: what is asked for must not be destroyed
		// meanwhile
		this.holds.place(file.reference(), right.equals(ERASURE) ? HoldReason.ERASURE_OPEN : HoldReason.SAR_OPEN);
		this.workflow.start(process, file.reference(), file.wall(), facts(file, right, request));
		return file.reference();
	}

	private static Map<String, Object> facts(CaseFile file, String right, NewRightsRequest request) {
		return Map.of("caseRef", file.reference(), "right", right, "urgency", file.urgency().name(), "requesterKind",
				request.requester().kind().name(), "subjectLinked", file.walled());
	}

}
