package org.candour.disclosures;

import java.io.IOException;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.candour.vault.Sealed;
import org.candour.vault.Vault;

import org.springframework.stereotype.Component;

/** Seals and opens request forms; whoever opens one audits the reading. */
@Component
public class RequestForms {

	private final Vault vault;

	private final ObjectMapper json;

	RequestForms(Vault vault, ObjectMapper json) {
		this.vault = vault;
		this.json = json;
	}

	Sealed seal(String caseRef, RequestForm form) {
		try {
			return this.vault.seal(caseRef, DisclosureRequest.FORM, this.json.writeValueAsBytes(form));
		}
		catch (IOException ex) {
			throw new IllegalStateException("The request form of %s could not be written.".formatted(caseRef));
		}
	}

	public RequestForm open(DisclosureRequest request) {
		try {
			byte[] plain = this.vault.open(request.caseRef(), DisclosureRequest.FORM, request.form());
			return this.json.readValue(plain, RequestForm.class);
		}
		catch (IOException ex) {
			throw new IllegalStateException("The request form of %s could not be read.".formatted(request.caseRef()));
		}
	}

}
