package org.candour.disclosures.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.candour.disclosures.BodyRequests;
import org.candour.disclosures.DisclosureRequest;
import org.candour.disclosures.oauth.Caller;
import org.candour.web.Idempotency;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A body takes its request back. */
@RestController
@RequestMapping(path = DisclosureRequestResource.PATH + "/{reference}/withdrawal",
		produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Requests")
class WithdrawalResource {

	private final OwnRequests own;

	private final BodyRequests requests;

	private final Idempotency idempotency;

	WithdrawalResource(OwnRequests own, BodyRequests requests, Idempotency idempotency) {
		this.own = own;
		this.requests = requests;
		this.idempotency = idempotency;
	}

	@PostMapping
	@Operation(summary = "Withdraw a request", description = "Possible until the council has decided.")
	@Answers.Once
	public ResponseEntity<byte[]> withdraw(@AuthenticationPrincipal Caller caller, @PathVariable String reference,
			HttpServletRequest http) {
		return this.idempotency.once(caller.client(), http, () -> {
			DisclosureRequest request = this.requests.withdraw(reference, caller.body().id());
			return ResponseEntity.ok(this.own.view(request));
		});
	}

}
