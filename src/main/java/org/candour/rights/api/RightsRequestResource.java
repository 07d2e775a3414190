package org.candour.rights.api;

import java.net.URI;
import java.security.Principal;
import java.time.Clock;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.candour.cases.CaseNotFound;
import org.candour.rights.ReceivedRightsRequest;
import org.candour.rights.RequestRefused;
import org.candour.rights.RightsRequests;
import org.candour.rights.SubmitRightsRequest;
import org.candour.web.ApiProblem;
import org.candour.web.Fault;
import org.candour.web.ProblemType;
import org.candour.web.idempotency.Idempotency;

import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Rights requests from the council's own web forms. */
@RestController
@RequestMapping(path = RightsRequestResource.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Rights requests", description = "For the council's own web forms; scope rights.write or rights.read.")
class RightsRequestResource {

	static final String PATH = "/api/v1/rights-requests";

	private final SubmitRightsRequest submission;

	private final RightsRequests requests;

	private final Submissions submissions;

	private final Idempotency idempotency;

	private final Clock clock;

	RightsRequestResource(SubmitRightsRequest submission, RightsRequests requests, Submissions submissions,
			Idempotency idempotency, Clock clock) {
		this.submission = submission;
		this.requests = requests;
		this.submissions = submissions;
		this.idempotency = idempotency;
		this.clock = clock;
	}

	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Hand in a rights request",
			description = "201 means that it is on file. The time to answer runs from its receipt.")
	@Parameter(in = ParameterIn.HEADER, name = "Idempotency-Key", required = true,
			schema = @Schema(type = "string", pattern = "[A-Za-z0-9._:~-]{1,100}"),
			description = "A key of your own for this request; keep it to yourself, since the first answer, with the "
					+ "secret in it, comes again to whoever repeats the request with it.")
	@ApiResponse(responseCode = "201", description = "On file; Location leads to the first request.",
			content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
					schema = @Schema(implementation = RightsSubmissionReceipt.class)))
	public ResponseEntity<byte[]> submit(Principal caller, @RequestBody RightsSubmission form,
			HttpServletRequest request) {
		return this.idempotency.once(caller.getName(), request, () -> {
			ReceivedRightsRequest received = this.submission.submit(form.request(this.clock.instant()));
			this.submissions.handedIn(this.requests.findById(received.caseRef()).orElseThrow().submission(),
					caller.getName());
			return ResponseEntity.created(URI.create(PATH + "/" + received.caseRef()))
				.body(RightsSubmissionReceipt.of(received));
		});
	}

	@GetMapping("/{reference}")
	@Operation(summary = "Read where a request stands",
			description = "Requests that you handed in; others do not exist for you.")
	public RightsRequestView read(Principal caller, @PathVariable String reference) {
		return this.submissions.find(reference, caller.getName())
			.map(RightsRequestView::of)
			.orElseThrow(CaseNotFound::new);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> refused(RequestRefused refused) {
		List<Fault> faults = refused.findings()
			.stream()
			.map((finding) -> Fault.at(finding.pointer(), finding.rule(), finding.message()))
			.toList();
		return new ApiProblem(ProblemType.INVALID_REQUEST,
				"The request was not taken in. Put right what is listed and send it again.", faults)
			.answer();
	}

}
