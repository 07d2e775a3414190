package org.candour.disclosures.api;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

import org.candour.cases.CaseDisposed;
import org.candour.cases.CaseFile;
import org.candour.cases.CaseFiles;
import org.candour.cases.CaseNotFound;
import org.candour.cases.RuleBroken;
import org.candour.cases.clock.CaseDeadlines;
import org.candour.disclosures.DisclosureRequest;
import org.candour.disclosures.DisclosureRequests;
import org.candour.disclosures.DisclosureState;
import org.candour.disclosures.SameRequested;
import org.candour.disclosures.oauth.Caller;
import org.candour.web.Cursor;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The requests of the body that calls, and of no other. */
@Component
class CallersRequests {

	private final DisclosureRequests requests;

	private final RequestLines lines;

	private final CaseFiles cases;

	private final CaseDeadlines clock;

	private final SameRequested same;

	CallersRequests(DisclosureRequests requests, RequestLines lines, CaseFiles cases, CaseDeadlines clock,
			SameRequested same) {
		this.same = same;
		this.requests = requests;
		this.lines = lines;
		this.cases = cases;
		this.clock = clock;
	}

	/**
	 * The request.
	 * @throws CaseNotFound the same for another body's request and for one that never was
	 * @throws CaseDisposed if its time was over and it was destroyed
	 */
	DisclosureRequest require(Caller caller, String reference) {
		DisclosureRequest request = this.requests.findByCaseRefAndBody(reference, caller.body().id())
			.orElseThrow(CaseNotFound::new);
		if (file(request).disposed()) {
			throw new CaseDisposed();
		}
		return request;
	}

	/**
	 * The request, if more may be added to it.
	 * @throws CaseNotFound as {@link #require} does
	 * @throws RuleBroken if its case is closed
	 */
	DisclosureRequest requireOpen(Caller caller, String reference) {
		DisclosureRequest request = require(caller, reference);
		if (file(request).closed()) {
			throw new RuleBroken("CASE-CLOSED", "The request is closed. Submit a new one.");
		}
		return request;
	}

	/** The case the request stands in. */
	CaseFile file(DisclosureRequest request) {
		return this.cases.findById(request.caseRef()).orElseThrow(CaseNotFound::new);
	}

	DisclosureRequestView view(DisclosureRequest request) {
		return view(request, null);
	}

	/** A request just taken in, with those of the body that it looks like. */
	DisclosureRequestView taken(DisclosureRequest request) {
		List<URI> same = this.same.as(request)
			.stream()
			.map((reference) -> URI.create(DisclosureRequestResource.PATH + "/" + reference))
			.toList();
		return view(request, same.isEmpty() ? null : same);
	}

	private DisclosureRequestView view(DisclosureRequest request, List<URI> looksLike) {
		DisclosureState state = DisclosureState.valueOf(file(request).state());
		return new DisclosureRequestView(request.caseRef(), state, request.gateway(), request.compelled(),
				request.receivedAt(), dueOn(request, state), looksLike);
	}

	RequestPage page(Caller caller, ListFilter filter, Cursor after) {
		List<RequestLine> found = this.lines.page(caller.body().id(), filter.stateName(), filter.start(), filter.end(),
				after.at(), after.id(), Limit.of(filter.limit() + 1));
		if (found.size() <= filter.limit()) {
			return new RequestPage(found, null);
		}
		List<RequestLine> items = found.subList(0, filter.limit());
		RequestLine last = items.get(items.size() - 1);
		return new RequestPage(items, new Cursor(last.receivedAt(), last.reference()).write());
	}

	private LocalDate dueOn(DisclosureRequest request, DisclosureState state) {
		boolean withTheCouncil = state == DisclosureState.RECEIVED || state == DisclosureState.IN_PROGRESS;
		return withTheCouncil ? this.clock.reading(request.caseRef()).dueOn() : null;
	}

}
