package org.candour.rights;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseFile;
import org.candour.cases.CaseFiles;
import org.candour.cases.CaseNotFound;

import org.springframework.stereotype.Component;

/**
 * Where a request stands: the state that staff see and the stage that the person sees
 * move together.
 */
@Component
public class RequestProgress {

	/** Who acts when nobody does. */
	public static final String HOUSE = "system";

	private final RightsRequests requests;

	private final CaseFiles cases;

	private final AuditTrail audit;

	private final Clock clock;

	RequestProgress(RightsRequests requests, CaseFiles cases, AuditTrail audit, Clock clock) {
		this.requests = requests;
		this.cases = cases;
		this.audit = audit;
		this.clock = clock;
	}

	public RightsRequest of(String caseRef) {
		return this.requests.findById(caseRef).orElseThrow(CaseNotFound::new);
	}

	public void moveTo(String caseRef, RightsState state) {
		file(caseRef).moveTo(state.name());
		show(of(caseRef), state);
	}

	public void change(String caseRef, Consumer<RightsRequest> what) {
		RightsRequest request = of(caseRef);
		what.accept(request);
		this.requests.save(request);
	}

	/** The marks are taken away; the outcome of a restriction changes with it. */
	public void lift(String caseRef) {
		change(caseRef, RightsRequest::unmark);
		CaseFile file = file(caseRef);
		if (!file.closed()) {
			file.answered(file.state(), of(caseRef).decision());
		}
		this.audit.record(AuditAction.DECISION_RECORDED, caseRef, Map.of("marking", "LIFTED"));
	}

	/** The question what is wanted was not answered in time (RR-15). */
	public void unclarified(String caseRef) {
		RightsRequest request = of(caseRef);
		request.lapse();
		this.requests.save(request);
		this.audit.record(AuditAction.CLOCK_CHANGED, caseRef, Map.of("change", "CLARIFICATION_LAPSED"));
	}

	/** Records the decision and its outcome; the answer has yet to go out. */
	public void decide(RightsRequest request, String outcome, List<String> codes, String by) {
		request.decide(outcome, codes, by, this.clock.instant());
		file(request.caseRef()).answered(RightsState.DECIDED.name(), outcome);
		show(request, RightsState.DECIDED);
		this.audit.record(AuditAction.DECISION_RECORDED, request.caseRef(),
				Map.of("decision", outcome, "codes", String.join(" ", codes)));
	}

	/** Takes back what was decided, before it went out: it is decided again. */
	public void reopen(RightsRequest request) {
		request.reopen();
		file(request.caseRef()).answered(RightsState.IN_PROGRESS.name(), null);
		show(request, RightsState.IN_PROGRESS);
	}

	/** The person does not want an answer any more, whatever was decided. */
	public void withdraw(RightsRequest request, String outcome, List<String> codes) {
		request.withdraw(outcome, codes, HOUSE, this.clock.instant());
		file(request.caseRef()).answered(RightsState.WITHDRAWN.name(), outcome);
		show(request, RightsState.WITHDRAWN);
		this.audit.record(AuditAction.REQUEST_WITHDRAWN, request.caseRef(), Map.of());
		close(request.caseRef());
	}

	public void close(String caseRef) {
		CaseFile file = file(caseRef);
		if (file.closed()) {
			return;
		}
		file.close(this.clock.instant());
		RightsRequest request = of(caseRef);
		request.show(PublicStage.CLOSED);
		this.requests.save(request);
		this.audit.record(AuditAction.CASE_CLOSED, caseRef, Map.of("outcome", String.valueOf(file.outcome())));
	}

	private void show(RightsRequest request, RightsState state) {
		request.show(state.stage());
		this.requests.save(request);
	}

	private CaseFile file(String caseRef) {
		return this.cases.findById(caseRef).orElseThrow(CaseNotFound::new);
	}

}
