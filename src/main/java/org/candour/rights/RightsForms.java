package org.candour.rights;

import org.candour.vault.Sealed;
import org.candour.vault.SealedJson;

import org.springframework.stereotype.Component;

/** Seals and opens what people wrote; whoever opens it audits the reading. */
@Component
public class RightsForms {

	private final SealedJson sealed;

	RightsForms(SealedJson sealed) {
		this.sealed = sealed;
	}

	Sealed seal(String caseRef, NewRightsRequest form) {
		return this.sealed.seal(caseRef, RightsRequest.FORM, form);
	}

	public NewRightsRequest open(RightsRequest request) {
		return this.sealed.open(request.caseRef(), RightsRequest.FORM, request.form(), NewRightsRequest.class);
	}

}
