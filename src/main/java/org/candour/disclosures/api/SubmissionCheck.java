package org.candour.disclosures.api;

import java.util.ArrayList;
import java.util.List;

import org.candour.disclosures.RequestForm;
import org.candour.disclosures.RequestFormCheck;
import org.candour.disclosures.oauth.Caller;
import org.candour.web.ApiProblem;
import org.candour.web.Fault;
import org.candour.web.ProblemType;

import org.springframework.stereotype.Component;

/**
 * Checks a form before it is taken in: by this interface a request comes in complete, and
 * under a power that its client may cite.
 */
@Component
class SubmissionCheck {

	private final RequestFormCheck check;

	SubmissionCheck(RequestFormCheck check) {
		this.check = check;
	}

	/** Everything that stands against the form, in the order of the form. */
	List<Fault> faults(Caller caller, RequestForm form) {
		List<Fault> faults = new ArrayList<>();
		if (form.gateway() != null && !form.gateway().isBlank() && !caller.gateways().contains(form.gateway())) {
			faults.add(Fault.at("/gateway", "gateway",
					"Your client may not cite this power. GET /api/v1/gateways lists those it may cite."));
		}
		this.check.check(form)
			.forEach((finding) -> faults.add(Fault.at(finding.pointer(), finding.rule(), finding.message())));
		return List.copyOf(faults);
	}

	/** Refuses a form with any fault. */
	void require(Caller caller, RequestForm form) {
		List<Fault> faults = faults(caller, form);
		if (!faults.isEmpty()) {
			throw new ApiProblem(ProblemType.INVALID_REQUEST,
					"The request was not taken in. Put right what is listed and send it again.", faults);
		}
	}

}
