package org.candour.disclosures.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.candour.cases.CaseFile;
import org.candour.cases.Urgency;
import org.candour.cases.steps.Finding;
import org.candour.disclosures.Bodies;
import org.candour.disclosures.Body;
import org.candour.disclosures.Compulsion;
import org.candour.disclosures.DisclosureRequest;
import org.candour.disclosures.RequestForm;
import org.candour.disclosures.RequestFormCheck;
import org.candour.law.Gateway;
import org.candour.law.LawCatalogue;

import org.springframework.stereotype.Component;

/** What stands against a request before anyone has looked at it, as reason codes. */
@Component
class RequestFindings {

	private final Bodies bodies;

	private final RequestFormCheck check;

	private final LawCatalogue law;

	RequestFindings(Bodies bodies, RequestFormCheck check, LawCatalogue law) {
		this.bodies = bodies;
		this.check = check;
		this.law = law;
	}

	/**
	 * Reason codes in ascending order; none if the request is in order so far. DR-01: not
	 * from an official address of the body (N-04); DR-02: incomplete; DR-03: the body may
	 * not cite this power, or hides whose power it is; DR-04: countersignature missing,
	 * too junior, of whoever asks, or of a day that cannot be, unless life is at risk.
	 */
	List<String> of(DisclosureRequest request, RequestForm form, CaseFile file) {
		Body body = this.bodies.find(request.body())
			.orElseThrow(() -> new IllegalStateException("The body of %s is unknown.".formatted(request.caseRef())));
		List<String> codes = new ArrayList<>();
		String email = (form.requester() != null) ? form.requester().email() : null;
		if (!body.unlisted() && !body.owns(email)) {
			codes.add("DR-01");
		}
		List<Finding> findings = this.check.check(form);
		if (!findings.stream().allMatch(RequestFindings::ofCountersignature)) {
			codes.add("DR-02");
		}
		Optional<Gateway> gateway = this.law.of(Gateway.class).newest(request.gateway());
		if (!body.unlisted() && !body.gateways().contains(request.gateway())
				|| gateway.filter((power) -> hidden(power, form)).isPresent()) {
			codes.add("DR-03");
		}
		boolean unfit = findings.stream()
			.anyMatch((finding) -> ofCountersignature(finding) && !finding.rule().equals("required"));
		if (!lifeAtRisk(form, file) && (unfit || !CountersignRank.suffices(countersignRank(form),
				gateway.map(Gateway::countersignedBy).orElse(null)))) {
			codes.add("DR-04");
		}
		return List.copyOf(codes);
	}

	private static boolean ofCountersignature(Finding finding) {
		return finding.pointer().startsWith("/signOff/counter");
	}

	/** A body without a power of its own hides for whom it asks. */
	private static boolean hidden(Gateway gateway, RequestForm form) {
		return gateway.compulsion() == Gateway.Compulsion.AS_PRINCIPAL && form.particular("principalBody").isEmpty();
	}

	/** As the council graded it; as declared until then. */
	private static boolean lifeAtRisk(RequestForm form, CaseFile file) {
		return file.graded() ? file.urgency() == Urgency.LIFE : form.lifeAtRisk();
	}

	private static String countersignRank(RequestForm form) {
		return (form.signOff() != null && form.signOff().countersignName() != null) ? form.signOff().countersignRank()
				: null;
	}

}
