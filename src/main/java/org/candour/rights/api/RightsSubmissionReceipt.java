package org.candour.rights.api;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.candour.rights.ReceivedRightsRequest;

/**
 * That a request is on file.
 *
 * @param references one for each right, in the order asked
 */
@Schema(name = "RightsSubmissionReceipt")
record RightsSubmissionReceipt(List<String> references,
		@Schema(description = "Opens the requests on the council's pages, together with a reference. Show it to the "
				+ "person once and keep it nowhere.") String portalSecret,
		@Schema(description = "Where the person opens them. What stands behind the # is never sent to a server.",
				example = "/requests/status#RR-…:…") String portalLink) {

	static RightsSubmissionReceipt of(ReceivedRightsRequest received) {
		return new RightsSubmissionReceipt(received.caseRefs(), received.portalSecret(),
				"/requests/status#%s:%s".formatted(received.caseRef(), received.portalSecret()));
	}

}
