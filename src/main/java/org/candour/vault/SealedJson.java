package org.candour.vault;

import java.io.IOException;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.stereotype.Component;

/** Seals values as JSON, so that what belongs together is sealed together. */
@Component
public class SealedJson {

	private final Vault vault;

	private final ObjectMapper json;

	SealedJson(Vault vault, ObjectMapper json) {
		this.vault = vault;
		this.json = json;
	}

	public Sealed seal(String caseRef, String field, Object value) {
		try {
			return this.vault.seal(caseRef, field, this.json.writeValueAsBytes(value));
		}
		catch (IOException ex) {
			// the cause would repeat the value
			throw new IllegalStateException("A field of %s could not be written.".formatted(caseRef));
		}
	}

	/** Opens what was sealed; whoever opens it audits the reading. */
	public <T> T open(String caseRef, String field, Sealed sealed, Class<T> type) {
		try {
			return this.json.readValue(this.vault.open(caseRef, field, sealed), type);
		}
		catch (IOException ex) {
			throw new IllegalStateException("A field of %s could not be read.".formatted(caseRef));
		}
	}

}
