package org.candour.disclosures.api;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.candour.web.Fault;

/** What the check of a draft found. */
record Validation(@Schema(description = "Whether the request would be taken in as it is.") boolean complete,
		List<Fault> errors) {

	static Validation of(List<Fault> faults) {
		return new Validation(faults.isEmpty(), faults);
	}

}
