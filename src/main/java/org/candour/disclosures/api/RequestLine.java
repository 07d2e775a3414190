package org.candour.disclosures.api;

import java.time.Instant;

import io.swagger.v3.oas.annotations.media.Schema;
import org.candour.disclosures.DisclosureState;

/** A request in a list. */
record RequestLine(String reference, @Schema(implementation = DisclosureState.class) String state, String gateway,
		Instant receivedAt) {
}
