package org.candour.rights;

import java.io.IOException;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.candour.vault.Sealed;
import org.candour.vault.Vault;

import org.springframework.stereotype.Component;

/** Seals and opens what people wrote; whoever opens it audits the reading. */
@Component
public class RightsForms {

	private final Vault vault;

	private final ObjectMapper json;

	RightsForms(Vault vault, ObjectMapper json) {
		this.vault = vault;
		this.json = json;
	}

	Sealed seal(String caseRef, NewRightsRequest form) {
		try {
			return this.vault.seal(caseRef, RightsRequest.FORM, this.json.writeValueAsBytes(form));
		}
		catch (IOException ex) {
			throw new IllegalStateException("The request of %s could not be written.".formatted(caseRef));
		}
	}

	public NewRightsRequest open(RightsRequest request) {
		try {
			byte[] plain = this.vault.open(request.caseRef(), RightsRequest.FORM, request.form());
			return this.json.readValue(plain, NewRightsRequest.class);
		}
		catch (IOException ex) {
			throw new IllegalStateException("The request of %s could not be read.".formatted(request.caseRef()));
		}
	}

}
