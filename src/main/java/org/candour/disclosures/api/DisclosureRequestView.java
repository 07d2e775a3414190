package org.candour.disclosures.api;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.candour.disclosures.DisclosureState;

/** Where a request stands, as its body sees it. */
@Schema(name = "DisclosureRequest", description = "Where a request stands.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DisclosureRequestView(
		@Schema(description = "The council's reference; quote it.", example = "DR-2026-031775") String reference,
		DisclosureState state, @Schema(description = "The power relied on.", example = "GW-POL-VOL") String gateway,
		@Schema(description = "Whether the law compels the council to answer this request.") boolean mandatory,
		Instant receivedAt,
		@Schema(description = "The last day by which the council aims to answer (Europe/London); "
				+ "absent while the request lies with you and once it is answered.") LocalDate dueOn,
		@Schema(description = "In the answer to a submission alone: open requests of your own body that look the same, "
				+ "under the same power about one of the same people, newest first. This one is on file "
				+ "all the same; withdraw it if it was sent twice.",
				example = "[\"/api/v1/disclosure-requests/DR-2026-031774\"]") List<URI> looksLike) {
}
