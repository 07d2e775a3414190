package org.candour.disclosures;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.candour.cases.CaseFile;
import org.candour.cases.CaseKind;
import org.candour.cases.NewCase;
import org.candour.cases.Party;
import org.candour.cases.Urgency;
import org.candour.cases.Workflow;
import org.candour.cases.opening.OpenCase;
import org.candour.cases.walls.Walls;
import org.candour.law.Gateway;
import org.candour.staff.Role;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a request in: case, sealed form, clock, audit entry and process are committed
 * together or not at all.
 */
@Component
public class SubmitDisclosureRequest {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private final OpenCase cases;

	private final Lifecycles lifecycles;

	private final DisclosureRequests requests;

	private final RequestForms forms;

	private final Walls walls;

	private final Workflow workflow;

	private final Clock clock;

	SubmitDisclosureRequest(OpenCase cases, Lifecycles lifecycles, DisclosureRequests requests, RequestForms forms,
			Walls walls, Workflow workflow, Clock clock) {
		this.cases = cases;
		this.lifecycles = lifecycles;
		this.requests = requests;
		this.forms = forms;
		this.walls = walls;
		this.workflow = workflow;
		this.clock = clock;
	}

	/**
	 * Opens a case for the request and starts its lifecycle.
	 * @throws org.candour.cases.RuleBroken if no lifecycle serves the power
	 */
	@Transactional
	public DisclosureRequest submit(RequestForm form, Submitter submitter) {
		LocalDate day = submitter.receivedAt().atZone(LONDON).toLocalDate();
		Urgency urgency = graded(form);
		Lifecycle lifecycle = this.lifecycles.of(form, submitter.body(), day, urgency);
		List<Party> subjects = RequestParties.subjects(form);
		CaseFile file = this.cases.open(new NewCase(CaseKind.DISCLOSURE, lifecycle.process(), urgency,
				DisclosureState.RECEIVED.name(), lifecycle.retentionClass(), submitter.receivedAt(), subjects,
				RequestParties.requester(form), lifecycle.term(), lifecycle.wall(), decider(lifecycle)));
		DisclosureRequest request = new DisclosureRequest(file.reference(), submitter, form.gateway(),
				lifecycle.compelled(), this.walls.insider(file));
		request.keep(this.forms.seal(file.reference(), form), subjects.size());
		this.requests.save(request);
		this.workflow.start(lifecycle.process(), file.reference(), file.wall(), facts(request, lifecycle, urgency));
		return request;
	}

	/** Legal services read the order of a court, and may decide about it (section 9). */
	private static Role decider(Lifecycle lifecycle) {
		return lifecycle.process().equals(Lifecycles.COURT_ORDER) ? Role.LEGAL : Role.APPROVER;
	}

	/** The powers under which requests can be taken in today, in the order of the law. */
	public List<Gateway> gateways() {
		return this.lifecycles.gateways(this.clock.instant().atZone(LONDON).toLocalDate());
	}

	/** What the process of a request knows from its start. */
	static Map<String, Object> facts(DisclosureRequest request, Lifecycle lifecycle, Urgency urgency) {
		Map<String, Object> facts = new HashMap<>();
		facts.put("caseRef", request.caseRef());
		facts.put("gateway", request.gateway());
		facts.put("urgency", urgency.name());
		facts.put("subjectCount", request.subjectCount());
		facts.put("subjectLinked", request.insider());
		facts.put("compelled", request.compelled());
		facts.put("powerEscalates", lifecycle.escalates());
		return facts;
	}

	/**
	 * Declared urgency counts until staff grade it again; life at risk has its own
	 * gateway.
	 */
	private static Urgency graded(RequestForm form) {
		if (Lifecycles.LIFE_AT_RISK.equals(form.gateway())) {
			return Urgency.LIFE;
		}
		if (form.handling() == null || form.handling().urgency() == null) {
			return Urgency.ROUTINE;
		}
		return switch (form.handling().urgency()) {
			case LIFE, HOURS -> Urgency.HOURS;
			case DAYS -> Urgency.DAYS;
			case ROUTINE -> Urgency.ROUTINE;
		};
	}

}
