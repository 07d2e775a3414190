package org.candour.disclosures.api;

import java.io.IOException;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import org.candour.delivery.Answer;
import org.candour.delivery.AnswerStatus;
import org.candour.delivery.Collections;
import org.candour.disclosures.oauth.Caller;
import org.candour.release.Compositions;
import org.candour.web.ApiProblem;
import org.candour.web.ProblemType;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where a body fetches what was released. */
@RestController
@RequestMapping(DisclosureRequestResource.PATH + "/{reference}/outcome")
@Tag(name = "Outcome")
class PackageResource {

	private static final String ZIP = "application/zip";

	private final CallersRequests own;

	private final Collections collections;

	private final Compositions compositions;

	PackageResource(CallersRequests own, Collections collections, Compositions compositions) {
		this.own = own;
		this.collections = collections;
		this.compositions = compositions;
	}

	@GetMapping(path = "/package", produces = ZIP)
	@Operation(summary = "Fetch the released documents",
			description = "A ZIP file with the cover sheet, the documents and a manifest. Each time is receipted.")
	@ApiResponse(responseCode = "200",
			content = @Content(mediaType = ZIP, schema = @Schema(type = "string", format = "binary")))
	public void fetch(@AuthenticationPrincipal Caller caller, @PathVariable String reference,
			HttpServletResponse response) throws IOException {
		Answer answer = require(caller, reference);
		if (answer.status() == AnswerStatus.LETTER_ONLY) {
			throw new ApiProblem(ProblemType.NOT_FOUND, "The answer is a letter; there is no package.");
		}
		if (!answer.collectable()) {
			throw new ApiProblem(ProblemType.GONE, "The package can no longer be fetched. Ask the council.");
		}
		// refused while there is nothing of the package in the answer yet
		this.compositions.requireOpen(reference);
		name(response, ZIP, reference + ".zip");
		response.setContentLengthLong(answer.size());
		this.collections.open(reference, response.getOutputStream(), caller.getName());
	}

	@GetMapping(path = "/cover-sheet", produces = MediaType.APPLICATION_PDF_VALUE)
	@Operation(summary = "Fetch the cover sheet, or the letter that is the whole answer")
	@ApiResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_PDF_VALUE,
			schema = @Schema(type = "string", format = "binary")))
	public void coverSheet(@AuthenticationPrincipal Caller caller, @PathVariable String reference,
			HttpServletResponse response) throws IOException {
		require(caller, reference);
		name(response, MediaType.APPLICATION_PDF_VALUE, reference + ".pdf");
		this.collections.letter(reference, response.getOutputStream());
	}

	private Answer require(Caller caller, String reference) {
		String caseRef = this.own.require(caller, reference).caseRef();
		return this.collections.answer(caseRef)
			.orElseThrow(() -> new ApiProblem(ProblemType.NOT_FOUND, "There is no answer yet."));
	}

	private static void name(HttpServletResponse response, String type, String file) {
		response.setContentType(type);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(file).build().toString());
	}

}
