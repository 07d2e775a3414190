package org.candour.disclosures.api;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.candour.disclosures.Channel;
import org.candour.disclosures.DisclosureRequest;
import org.candour.disclosures.DisclosureState;
import org.candour.disclosures.RequestForm;
import org.candour.disclosures.SubmitDisclosureRequest;
import org.candour.disclosures.Submitter;
import org.candour.disclosures.oauth.Caller;
import org.candour.web.Cursor;
import org.candour.web.EntityTags;
import org.candour.web.idempotency.Idempotency;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Requests for disclosure: check, submit, read, list. */
@RestController
@RequestMapping(path = DisclosureRequestResource.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Requests")
class DisclosureRequestResource {

	static final String PATH = "/api/v1/disclosure-requests";

	private final CallersRequests own;

	private final SubmissionCheck door;

	private final SubmitDisclosureRequest submission;

	private final Idempotency idempotency;

	private final EntityTags tags;

	private final Clock clock;

	DisclosureRequestResource(CallersRequests own, SubmissionCheck door, SubmitDisclosureRequest submission,
			Idempotency idempotency, EntityTags tags, Clock clock) {
		this.own = own;
		this.door = door;
		this.submission = submission;
		this.idempotency = idempotency;
		this.tags = tags;
		this.clock = clock;
	}

	@PostMapping(path = "/validations", consumes = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Check a draft", description = "Says what a request lacks. Nothing is kept of it.")
	@Answers.Once
	@Answers.Checked
	public ResponseEntity<byte[]> validate(@AuthenticationPrincipal Caller caller, @RequestBody RequestForm form,
			HttpServletRequest request) {
		return this.idempotency.once(caller.client(), request,
				() -> ResponseEntity.ok(Validation.of(this.door.faults(caller, form))));
	}

	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Submit a request",
			description = "201 means that the request is on file: it is not lost, whatever happens next.")
	@Answers.Once
	@Answers.Created
	public ResponseEntity<byte[]> submit(@AuthenticationPrincipal Caller caller, @RequestBody RequestForm form,
			HttpServletRequest request) {
		return this.idempotency.once(caller.client(), request, () -> {
			this.door.require(caller, form);
			DisclosureRequest submitted = this.submission.submit(form,
					new Submitter(caller.body().id(), caller.client(), Channel.API, this.clock.instant()));
			return ResponseEntity.created(URI.create(PATH + "/" + submitted.caseRef())).body(this.own.taken(submitted));
		});
	}

	@GetMapping("/{reference}")
	@Operation(summary = "Read where a request stands")
	@Transactional(readOnly = true)
	public ResponseEntity<DisclosureRequestView> read(@AuthenticationPrincipal Caller caller,
			@PathVariable String reference) {
		DisclosureRequest request = this.own.require(caller, reference);
		DisclosureRequestView view = this.own.view(request);
		return ResponseEntity.ok().eTag(this.tags.of(view)).body(view);
	}

	@GetMapping
	@Operation(summary = "List your body's requests", description = "Newest first.")
	@Transactional(readOnly = true)
	public RequestPage list(@AuthenticationPrincipal Caller caller,
			@RequestParam(required = false) DisclosureState state,
			@Parameter(description = "First day of receipt, Europe/London.") @RequestParam(
					required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate receivedFrom,
			@Parameter(description = "Last day of receipt, Europe/London.") @RequestParam(
					required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate receivedTo,
			@Parameter(description = "The member next of the page before.") @RequestParam(
					required = false) String cursor,
			@Parameter(description = "1 to 100.") @RequestParam(defaultValue = "50") int limit) {
		return this.own.page(caller, new ListFilter(state, receivedFrom, receivedTo, limit), Cursor.read(cursor));
	}

}
