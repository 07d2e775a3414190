package org.candour.rights.portal;

import java.util.List;

import org.candour.cases.CaseFiles;
import org.candour.rights.RightsRequest;
import org.candour.rights.RightsRequests;

import org.springframework.stereotype.Component;

/**
 * The cases that a visitor has opened. They are counted 1, 2, 3 in the order of their
 * references, so that no reference stands in an address.
 */
@Component
class OpenedCases {

	private final RightsRequests requests;

	private final CaseFiles cases;

	OpenedCases(RightsRequests requests, CaseFiles cases) {
		this.requests = requests;
		this.cases = cases;
	}

	/**
	 * All cases of the request.
	 * @throws NotOpened if none was opened in this visit
	 */
	List<RightsRequest> all(Visit visit) {
		Opened opened = visit.opened().orElseThrow(NotOpened::new);
		return this.requests.findBySubmissionOrderByCaseRef(opened.submission());
	}

	/**
	 * One of them.
	 * @throws NotOpened if none was opened in this visit, or there are not so many
	 */
	RightsRequest one(Visit visit, int number) {
		List<RightsRequest> all = all(visit);
		if (number < 1 || number > all.size()) {
			throw new NotOpened();
		}
		return all.get(number - 1);
	}

	/** Whether more can be added to a case. */
	boolean takesMore(RightsRequest request) {
		return this.cases.findById(request.caseRef()).filter((file) -> !file.closed()).isPresent();
	}

	/** Nothing was opened that this could be about. */
	static class NotOpened extends RuntimeException {

		NotOpened() {
			super("No request was opened.", null, false, false);
		}

	}

}
