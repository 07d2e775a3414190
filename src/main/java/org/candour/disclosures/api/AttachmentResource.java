package org.candour.disclosures.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.candour.disclosures.DisclosureRequest;
import org.candour.disclosures.oauth.Caller;
import org.candour.documents.DocumentId;
import org.candour.documents.DocumentInfo;
import org.candour.documents.Documents;
import org.candour.documents.FileType;
import org.candour.documents.NewDocument;
import org.candour.documents.Origin;
import org.candour.web.idempotency.Idempotency;
import org.candour.web.receiving.ReceivedFile;
import org.candour.web.receiving.Uploads;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Files that come with a request: orders, certificates, statements. */
@RestController
@RequestMapping(path = DisclosureRequestResource.PATH + "/{reference}/attachments",
		produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Attachments")
class AttachmentResource {

	private final Uploads uploads;

	private final CallersRequests own;

	private final Documents documents;

	private final Idempotency idempotency;

	AttachmentResource(Uploads uploads, CallersRequests own, Documents documents, Idempotency idempotency) {
		this.uploads = uploads;
		this.own = own;
		this.documents = documents;
		this.idempotency = idempotency;
	}

	@GetMapping
	@Operation(summary = "List what you attached")
	@Transactional(readOnly = true)
	public AttachmentList list(@AuthenticationPrincipal Caller caller, @PathVariable String reference) {
		DisclosureRequest request = this.own.require(caller, reference);
		return new AttachmentList(this.documents.ofCase(request.caseRef())
			.stream()
			.filter((document) -> document.origin() == Origin.REQUESTER)
			.map(AttachmentView::of)
			.toList());
	}

	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	@Operation(summary = "Attach a file",
			description = "PDF, JPEG, PNG or Word (.docx), as the content shows, of at most 25 MB.")
	@RequestBody(content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
			schema = @Schema(implementation = Upload.class)))
	@Answers.Once
	@ApiResponse(responseCode = "201", description = "On file.",
			content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
					schema = @Schema(implementation = Receipt.class)))
	public ResponseEntity<byte[]> attach(@AuthenticationPrincipal Caller caller, @PathVariable String reference,
			HttpServletRequest http) {
		// before a byte of the file is read
		DisclosureRequest request = this.own.requireOpen(caller, reference);
		return this.uploads.take(caller.body().id(), http,
				(file) -> this.idempotency.once(caller.client(), http, file::digest, () -> add(caller, request, file)));
	}

	private ResponseEntity<?> add(Caller caller, DisclosureRequest request, ReceivedFile file) {
		try (InputStream content = file.content()) {
			DocumentId id = this.documents
				.add(NewDocument.fromRequester(request.caseRef(), file.name(), caller.getName()), content);
			URI all = URI.create(DisclosureRequestResource.PATH + "/" + request.caseRef() + "/attachments");
			return ResponseEntity.created(all).body(Receipt.of(this.documents.find(request.caseRef(), id)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What is sent. */
	@Schema(name = "AttachmentUpload")
	record Upload(@Schema(type = "string", format = "binary") String file) {
	}

	/** That a file is on file. Its name is not repeated. */
	@Schema(name = "AttachmentReceipt")
	record Receipt(UUID id, FileType type, long size, String sha256) {

		static Receipt of(DocumentInfo document) {
			return new Receipt(document.id().value(), document.type(), document.size(), document.sha256());
		}

	}

	/** All files a body attached to a request. */
	record AttachmentList(List<AttachmentView> items) {
	}

	/** A file as the body sees it. */
	@Schema(name = "Attachment")
	record AttachmentView(UUID id, String fileName, FileType type, long size, String sha256, Instant addedAt) {

		static AttachmentView of(DocumentInfo document) {
			return new AttachmentView(document.id().value(), document.fileName(), document.type(), document.size(),
					document.sha256(), document.addedAt());
		}

	}

}
