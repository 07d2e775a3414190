package org.candour.disclosures.api;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.disclosures.oauth.Caller;
import org.candour.disclosures.register.Correction;
import org.candour.disclosures.register.CorrectionNotices;
import org.candour.documents.Documents;
import org.candour.web.idempotency.Idempotency;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the council disclosed and has to correct. */
@RestController
@RequestMapping(path = DisclosureRequestResource.PATH + "/{reference}/corrections",
		produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Corrections")
class CorrectionResource {

	private final CorrectionNotices notices;

	private final Documents documents;

	private final Idempotency idempotency;

	private final AuditTrail audit;

	CorrectionResource(CorrectionNotices notices, Documents documents, Idempotency idempotency, AuditTrail audit) {
		this.notices = notices;
		this.documents = documents;
		this.idempotency = idempotency;
		this.audit = audit;
	}

	@GetMapping
	@Operation(summary = "Read what has to be corrected",
			description = "Oldest first; empty unless something you were given is wrong or was disclosed unlawfully.")
	@Transactional
	public CorrectionList list(@AuthenticationPrincipal Caller caller, @PathVariable String reference) {
		List<Correction> told = this.notices.of(reference, caller.body().id());
		this.audit.record(AuditAction.CASE_READ, reference, Map.of("what", "corrections"));
		return new CorrectionList(told.stream().map(CorrectionView::of).toList());
	}

	@GetMapping(path = "/{id}/letter", produces = MediaType.APPLICATION_PDF_VALUE)
	@Operation(summary = "Fetch the letter about a correction")
	@ApiResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_PDF_VALUE,
			schema = @Schema(type = "string", format = "binary")))
	public void letter(@AuthenticationPrincipal Caller caller, @PathVariable String reference, @PathVariable UUID id,
			HttpServletResponse response) throws IOException {
		Correction correction = this.notices.find(reference, caller.body().id(), id);
		response.setContentType(MediaType.APPLICATION_PDF_VALUE);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(reference + "-correction.pdf").build().toString());
		this.documents.read(reference, correction.letter(), response.getOutputStream());
	}

	@PostMapping("/{id}/receipt")
	@Operation(summary = "Say that you have a correction", description = "Saying so again changes nothing.")
	@Answers.Once
	@ApiResponse(responseCode = "200", description = "On record.",
			content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
					schema = @Schema(implementation = CorrectionView.class)))
	public ResponseEntity<byte[]> receipt(@AuthenticationPrincipal Caller caller, @PathVariable String reference,
			@PathVariable UUID id, HttpServletRequest http) {
		return this.idempotency.once(caller.client(), http, () -> ResponseEntity
			.ok(CorrectionView.of(this.notices.receipt(reference, caller.body().id(), id, caller.getName()))));
	}

	/** All corrections of a request. */
	record CorrectionList(List<CorrectionView> items) {
	}

	/** A correction as the body sees it. */
	@Schema(name = "Correction")
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record CorrectionView(UUID id, @Schema(allowableValues = {
			"WRONG_DATA", "INCOMPLETE", "UNLAWFUL_RELEASE" },
			description = "What is the matter; the letter says more.") String ground,
			@Schema(allowableValues = { "CORRECT", "RESTRICT", "DELETE", "RETURN" },
					description = "What you are asked to do with what you were given.") String remedy,
			Instant toldAt, @Schema(description = "Absent until you say that you have it.") Instant receiptedAt){

		static CorrectionView of(Correction correction) {
			return new CorrectionView(correction.id(), correction.ground(), correction.remedy(), correction.toldAt(),
					correction.receiptedAt());
		}

	}

}
