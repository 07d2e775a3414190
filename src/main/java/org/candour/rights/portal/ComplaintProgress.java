package org.candour.rights.portal;

import java.io.IOException;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.candour.complaints.Complaint;
import org.candour.complaints.ComplaintFiles;
import org.candour.delivery.LettersToPersons;
import org.candour.delivery.Route;
import org.candour.documents.DocumentId;
import org.candour.documents.DocumentNotFound;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page of a complaint: where it stands, and the letters that were sent to this page.
 * What was found out goes by post.
 */
@Controller
class ComplaintProgress {

	static final String HERE = "/requests/complaint-progress";

	private final ComplaintFiles complaints;

	private final LettersToPersons letters;

	ComplaintProgress(ComplaintFiles complaints, LettersToPersons letters) {
		this.complaints = complaints;
		this.letters = letters;
	}

	@GetMapping(HERE)
	ModelAndView page(Visit visit) {
		Complaint complaint = opened(visit);
		ModelAndView page = new ModelAndView("public/complaint-progress");
		page.addObject("complaint", complaint);
		page.addObject("letters",
				this.letters.ofCase(complaint.caseRef())
					.stream()
					.filter((letter) -> letter.route() == Route.PORTAL)
					.toList());
		return page;
	}

	@GetMapping(HERE + "/letters/{document}")
	void letter(@PathVariable UUID document, Visit visit, HttpServletResponse response) throws IOException {
		Complaint complaint = opened(visit);
		boolean here = this.letters.ofCase(complaint.caseRef())
			.stream()
			.anyMatch((letter) -> letter.route() == Route.PORTAL && letter.document().value().equals(document));
		if (!here) {
			throw new DocumentNotFound();
		}
		response.setContentType(MediaType.APPLICATION_PDF_VALUE);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"letter.pdf\"");
		this.letters.read(complaint.caseRef(), new DocumentId(document), response.getOutputStream());
	}

	private Complaint opened(Visit visit) {
		return visit.openedComplaint().flatMap(this.complaints::findById).orElseThrow(OpenedCases.NotOpened::new);
	}

}
