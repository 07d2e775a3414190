package org.candour.rights.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.candour.rights.Channel;
import org.candour.rights.NewRightsRequest;
import org.candour.rights.NewRightsRequest.Requester;
import org.candour.rights.NewRightsRequest.Subject;
import org.candour.rights.PreferredDelivery;
import org.candour.rights.PreferredFormat;

/**
 * A request as a web form of the council hands it in. What is not among its members, such
 * as the channel, is not the sender's to say.
 *
 * @param receivedAt when it reached the council; now, if null
 */
@Schema(name = "RightsSubmission")
record RightsSubmission(
		@Schema(description = "One or more, such as R-ACCESS; each becomes a request of its own.",
				example = "[\"R-ACCESS\"]", requiredMode = Schema.RequiredMode.REQUIRED) List<String> rights,
		@Schema(description = "When it reached the council, if that was before now.") Instant receivedAt,
		@Schema(requiredMode = Schema.RequiredMode.REQUIRED) Subject subject,
		@Schema(requiredMode = Schema.RequiredMode.REQUIRED) Requester requester,
		@Schema(description = "What is asked for, in the person's words.",
				requiredMode = Schema.RequiredMode.REQUIRED) String description,
		LocalDate from, LocalDate to, List<String> services, PreferredFormat format, String language,
		@Schema(requiredMode = Schema.RequiredMode.REQUIRED) PreferredDelivery delivery, String noticeVersion) {

	NewRightsRequest request(Instant now) {
		return new NewRightsRequest(this.rights, null, Channel.API, (this.receivedAt != null) ? this.receivedAt : now,
				this.subject, this.requester, this.description, this.from, this.to, this.services, this.format,
				this.language, this.delivery, this.noticeVersion);
	}

}
