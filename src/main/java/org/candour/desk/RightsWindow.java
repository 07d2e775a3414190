package org.candour.desk;

import java.util.List;
import java.util.Optional;

import org.candour.cases.CaseAccess;
import org.candour.cases.CaseFiles;
import org.candour.cases.clock.RightsClock;
import org.candour.desk.RightsView.RestrictionLine;
import org.candour.law.LawCatalogue;
import org.candour.law.Right;
import org.candour.rights.NewRightsRequest;
import org.candour.rights.RightsForms;
import org.candour.rights.RightsRequest;
import org.candour.rights.RightsRequests;
import org.candour.rights.SameAsked;
import org.candour.rights.decision.Recipients;
import org.candour.rights.decision.Restrictions;
import org.candour.rights.items.Item;
import org.candour.rights.items.SearchCertificates;
import org.candour.staff.Person;

import org.springframework.stereotype.Component;

/** What the window shows of a rights request. */
@Component
class RightsWindow {

	private final RightsRequests requests;

	private final RightsForms forms;

	private final RightsCaseWork desk;

	private final SearchCertificates certificates;

	private final Restrictions restrictions;

	private final Recipients recipients;

	private final SameAsked sameAsked;

	private final RightsClock clock;

	private final CaseFiles cases;

	private final CaseAccess access;

	private final LawCatalogue law;

	RightsWindow(RightsRequests requests, RightsForms forms, RightsCaseWork desk, SearchCertificates certificates,
			Restrictions restrictions, Recipients recipients, SameAsked sameAsked, RightsClock clock, CaseFiles cases,
			CaseAccess access, LawCatalogue law) {
		this.requests = requests;
		this.forms = forms;
		this.desk = desk;
		this.certificates = certificates;
		this.restrictions = restrictions;
		this.recipients = recipients;
		this.sameAsked = sameAsked;
		this.clock = clock;
		this.cases = cases;
		this.access = access;
		this.law = law;
	}

	/**
	 * The request, if the case is one.
	 * @param items whether the person may see items at all
	 * @param whole whether the person sees more than a searcher of one service needs
	 */
	Optional<RightsView> of(String caseRef, Person person, boolean items, boolean whole) {
		return this.requests.findById(caseRef).map((request) -> view(request, person, items, whole));
	}

	private RightsView view(RightsRequest request, Person person, boolean items, boolean whole) {
		String caseRef = request.caseRef();
		List<Item> found = items ? this.desk.visible(caseRef, person) : List.of();
		return new RightsView(request.right(), name(request.right()), request.channel().name(),
				request.requesterKind().name(), request.stage().name(), request.format().name(),
				request.delivery().name(), request.noticeVersion(), this.clock.readings(caseRef),
				items ? form(request, whole) : null, whole ? known(this.sameAsked.as(request), person) : List.of(),
				whole ? known(linked(request), person) : List.of(), found,
				whole ? this.certificates.of(caseRef) : List.of(),
				this.restrictions.of(caseRef)
					.stream()
					.map((one) -> new RestrictionLine(one.codes(), one.openedAt(), one.reviewOn(), one.ended()))
					.toList(),
				whole ? this.recipients.of(caseRef) : List.of(), whole ? this.desk.given(found) : List.of(),
				whole ? this.desk.withheld(found) : List.of(), this.desk.health(caseRef, found),
				(items && request.silence() != null) ? request.silence().name() : null,
				items ? request.proposal() : null, items ? request.proposalCodes() : List.of(), request.proposedBy(),
				items ? request.decision() : null, items ? request.decisionCodes() : List.of(), request.decidedBy(),
				request.decidedAt());
	}

	/**
	 * The form; or only the subject and what is asked for, which is all a search needs.
	 */
	private NewRightsRequest form(RightsRequest request, boolean whole) {
		NewRightsRequest form = this.forms.open(request);
		return whole ? form
				: new NewRightsRequest(List.of(request.right()), form.regime(), null, form.receivedAt(), form.subject(),
						null, form.description(), form.from(), form.to(), form.services(), null, null, null, null);
	}

	private List<String> linked(RightsRequest request) {
		return this.requests.findBySubmissionOrderByCaseRef(request.submission())
			.stream()
			.map(RightsRequest::caseRef)
			.filter((other) -> !other.equals(request.caseRef()))
			.toList();
	}

	private List<String> known(List<String> caseRefs, Person person) {
		return caseRefs.stream()
			.filter((caseRef) -> this.cases.findById(caseRef)
				.filter((file) -> this.access.visible(file, person))
				.isPresent())
			.toList();
	}

	private String name(String right) {
		return this.law.of(Right.class).newest(right).map(Right::name).orElse(right);
	}

}
