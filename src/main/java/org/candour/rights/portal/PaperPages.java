package org.candour.rights.portal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.candour.cases.RuleBroken;
import org.candour.rights.RightsRequest;
import org.candour.web.ApiProblem;
import org.candour.web.idempotency.OnceMore;
import org.candour.web.receiving.ReceivedFile;
import org.candour.web.receiving.Uploads;

import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page on which the person sends papers. */
@Controller
class PaperPages {

	/** Where files are posted to; the token of the form stands before the file. */
	static final String PATH = "/requests/progress/*/papers";

	private static final String HERE = "/requests/progress/{number}/papers";

	private final Uploads uploads;

	private final OpenedCases opened;

	private final PersonsReply reply;

	PaperPages(Uploads uploads, OpenedCases opened, PersonsReply reply) {
		this.uploads = uploads;
		this.opened = opened;
		this.reply = reply;
	}

	@GetMapping(HERE)
	ModelAndView page(@PathVariable int number, Visit visit) {
		return page(number, visit, null);
	}

	@PostMapping(HERE)
	ModelAndView send(@PathVariable int number, HttpServletRequest http, Visit visit) {
		RightsRequest request = this.opened.one(visit, number);
		if (!this.opened.takesMore(request)) {
			return page(number, visit, "The request is closed.");
		}
		try {
			return this.uploads.takeForm(http.getRemoteAddr(), http, (file) -> {
				OnceMore.of(() -> take(this.opened.one(visit, number), file));
				return new ModelAndView("redirect:" + ProgressPages.HERE + "/" + number + "?sent");
			});
		}
		catch (CsrfException ex) {
			return new ModelAndView("redirect:/requests/timed-out");
		}
		catch (RuleBroken | ApiProblem ex) {
			return page(number, visit, ex.getMessage());
		}
	}

	private boolean take(RightsRequest request, ReceivedFile file) {
		try (InputStream content = file.content()) {
			return this.reply.attach(request, file.name(), "IDENTITY".equals(file.field("purpose")), content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private ModelAndView page(int number, Visit visit, String refusal) {
		RightsRequest request = this.opened.one(visit, number);
		ModelAndView page = new ModelAndView("public/papers",
				(refusal != null) ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.OK);
		page.addObject("number", number);
		page.addObject("matter", request);
		page.addObject("refusal", refusal);
		page.addObject("mistakes",
				(refusal != null) ? List.of(new Mistake("file", "file", "mistake.file.refused")) : List.of());
		return page;
	}

}
