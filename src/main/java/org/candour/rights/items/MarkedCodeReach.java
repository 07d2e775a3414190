package org.candour.rights.items;

import org.candour.cases.CaseFile;
import org.candour.law.Exemption;
import org.candour.redaction.CodeReach;
import org.candour.rights.RightsRequests;

import org.springframework.stereotype.Component;

/** A passage is withheld only under a code that an item could be withheld under. */
@Component
class MarkedCodeReach implements CodeReach {

	private final RightsRequests requests;

	private final ExemptionReach reach;

	MarkedCodeReach(RightsRequests requests, ExemptionReach reach) {
		this.requests = requests;
		this.reach = reach;
	}

	@Override
	public boolean reaches(CaseFile file, Exemption exemption) {
		return this.requests.findById(file.reference())
			.map((request) -> exemption.regimes()
				.stream()
				.anyMatch((regime) -> this.reach.reaches(exemption, request.right(), regime)))
			.orElse(true);
	}

}
