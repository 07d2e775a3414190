package org.candour.rights.portal;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.candour.cases.RuleBroken;
import org.candour.rights.RightsRequest;
import org.candour.web.ApiProblem;
import org.candour.web.UploadedFile;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page on which the person sends papers. The file is read as it arrives and sealed on
 * the way; it never lies on the server's disk unsealed.
 */
@Controller
class PaperPages {

	/** Where files are posted to; the token of the form stands before the file. */
	static final String PATH = "/requests/progress/*/papers";

	private static final String HERE = "/requests/progress/{number}/papers";

	/** An upload holds a database connection for as long as its sender takes. */
	private static final int AT_ONCE = 4;

	private final Semaphore uploads = new Semaphore(AT_ONCE);

	private final OpenedCases opened;

	private final PersonsReply reply;

	PaperPages(OpenedCases opened, PersonsReply reply) {
		this.opened = opened;
		this.reply = reply;
	}

	@GetMapping(HERE)
	ModelAndView page(@PathVariable int number, HttpSession session) {
		return page(number, session, null);
	}

	@PostMapping(HERE)
	ModelAndView send(@PathVariable int number, HttpServletRequest http, HttpSession session, Model frame) {
		RightsRequest request = this.opened.one(session, number);
		if (!this.opened.takesMore(request)) {
			return page(number, session, "The request is closed.");
		}
		if (!this.uploads.tryAcquire()) {
			return page(number, session, "Other files are being taken in. Try again in a moment.");
		}
		try {
			take(request, http, session);
			return new ModelAndView("redirect:" + ProgressPages.HERE + "/" + number + "?sent");
		}
		catch (RuleBroken | ApiProblem ex) {
			return page(number, session, ex.getMessage());
		}
		catch (IOException ex) {
			return page(number, session, "The file did not arrive whole. Send it again.");
		}
		finally {
			this.uploads.release();
		}
	}

	private void take(RightsRequest request, HttpServletRequest http, HttpSession session) throws IOException {
		Map<String, String> before = new HashMap<>();
		UploadedFile file = UploadedFile.of(http, before);
		if (!Visit.of(session).uploadToken().equals(before.get("token"))) {
			throw new OpenedCases.NotOpened();
		}
		this.reply.attach(request, file.name(), "IDENTITY".equals(before.get("purpose")), file.content());
	}

	private ModelAndView page(int number, HttpSession session, String refusal) {
		RightsRequest request = this.opened.one(session, number);
		ModelAndView page = new ModelAndView("public/papers",
				(refusal != null) ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.OK);
		page.addObject("number", number);
		page.addObject("matter", request);
		page.addObject("token", Visit.of(session).uploadToken());
		page.addObject("refusal", refusal);
		page.addObject("mistakes",
				(refusal != null) ? List.of(new Mistake("file", "file", "mistake.file.refused")) : List.of());
		return page;
	}

}
