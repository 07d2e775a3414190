package org.candour.disclosures.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.candour.disclosures.BodyRequests;
import org.candour.disclosures.DisclosureRequest;
import org.candour.disclosures.RequestForm;
import org.candour.disclosures.oauth.Caller;
import org.candour.web.EntityTags;
import org.candour.web.idempotency.Idempotency;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Changes that a body makes to its own request. It must have seen the state that it
 * changes.
 */
@RestController
@RequestMapping(path = DisclosureRequestResource.PATH + "/{reference}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Requests")
class ChangeResource {

	private static final String IF_MATCH = "If-Match";

	private static final String SEEN = "The ETag of the request as you read it last.";

	private final CallersRequests own;

	private final SubmissionCheck door;

	private final BodyRequests requests;

	private final Idempotency idempotency;

	private final EntityTags tags;

	ChangeResource(CallersRequests own, SubmissionCheck door, BodyRequests requests, Idempotency idempotency,
			EntityTags tags) {
		this.own = own;
		this.door = door;
		this.requests = requests;
		this.idempotency = idempotency;
		this.tags = tags;
	}

	@PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Complete a request that was returned to you",
			description = "Replaces the whole form. Also for the form that follows when life was at risk.")
	@Transactional
	public ResponseEntity<DisclosureRequestView> complete(@AuthenticationPrincipal Caller caller,
			@PathVariable String reference, @Parameter(description = SEEN,
					required = true) @RequestHeader(name = IF_MATCH, required = false) String seen,
			@RequestBody RequestForm form) {
		this.tags.require(seen, tag(this.own.require(caller, reference)));
		this.door.require(caller, form);
		DisclosureRequest changed = this.requests.amend(reference, caller.body().id(), form);
		return ResponseEntity.ok().eTag(tag(changed)).body(this.own.view(changed));
	}

	@PostMapping("/withdrawal")
	@Operation(summary = "Withdraw a request", description = "Possible until it is decided.")
	@Answers.Once
	@Parameter(in = ParameterIn.HEADER, name = IF_MATCH, required = true, schema = @Schema(type = "string"),
			description = SEEN)
	@ApiResponse(responseCode = "200", description = "Withdrawn.",
			content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
					schema = @Schema(implementation = DisclosureRequestView.class)))
	public ResponseEntity<byte[]> withdraw(@AuthenticationPrincipal Caller caller, @PathVariable String reference,
			@RequestBody(required = false) Withdrawal nothing, HttpServletRequest http) {
		return this.idempotency.once(caller.client(), http, () -> {
			this.tags.require(http.getHeader(IF_MATCH), tag(this.own.require(caller, reference)));
			DisclosureRequest withdrawn = this.requests.withdraw(reference, caller.body().id());
			return ResponseEntity.ok().eTag(tag(withdrawn)).body(this.own.view(withdrawn));
		});
	}

	private String tag(DisclosureRequest request) {
		return this.tags.of(this.own.view(request));
	}

	/** A withdrawal says nothing more; whoever sends more learns that it is not read. */
	record Withdrawal() {
	}

}
