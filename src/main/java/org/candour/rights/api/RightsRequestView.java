package org.candour.rights.api;

import java.time.Instant;

import io.swagger.v3.oas.annotations.media.Schema;
import org.candour.rights.PublicStage;
import org.candour.rights.RightsRequest;

/**
 * A request as the person may know of it: generic stages only.
 *
 * @param receivedAt in UTC
 */
@Schema(name = "RightsRequest")
record RightsRequestView(String reference, @Schema(example = "R-ACCESS") String right, PublicStage stage,
		Instant receivedAt) {

	static RightsRequestView of(RightsRequest request) {
		return new RightsRequestView(request.caseRef(), request.right(), request.stage(), request.receivedAt());
	}

}
