package org.candour.rights.portal;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.candour.cases.RuleBroken;
import org.candour.cases.writing.Messages;
import org.candour.delivery.LettersToPersons;
import org.candour.delivery.SentLetter;
import org.candour.documents.DocumentId;
import org.candour.rights.RightsRequest;
import org.candour.web.idempotency.OnceMore;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page of a request: where it stands, in words that are the same for every request
 * (domain rules on silent letters), letters, and messages both ways.
 */
@Controller
class ProgressPages {

	static final String HERE = "/requests/progress";

	private final OpenedCases opened;

	private final PersonsReply reply;

	private final Messages messages;

	private final LettersToPersons letters;

	ProgressPages(OpenedCases opened, PersonsReply reply, Messages messages, LettersToPersons letters) {
		this.opened = opened;
		this.reply = reply;
		this.messages = messages;
		this.letters = letters;
	}

	@GetMapping(HERE)
	ModelAndView all(Visit visit) {
		List<RightsRequest> cases = this.opened.all(visit);
		if (cases.size() == 1) {
			return new ModelAndView("redirect:" + HERE + "/1");
		}
		ModelAndView page = new ModelAndView("public/progress-all");
		page.addObject("cases", cases);
		return page;
	}

	@GetMapping(HERE + "/{number}")
	ModelAndView one(@PathVariable int number, @RequestParam(required = false) String sent, Visit visit) {
		ModelAndView page = page(number, visit, List.of(), null);
		page.addObject("sent", sent != null);
		return page;
	}

	@PostMapping(HERE + "/{number}/messages")
	ModelAndView write(@PathVariable int number, @RequestParam(defaultValue = "") String text,
			@RequestParam(defaultValue = "") String kind, Visit visit) {
		RightsRequest request = this.opened.one(visit, number);
		try {
			if (!this.opened.takesMore(request)) {
				throw new RuleBroken("CASE-CLOSED", "The request is closed.");
			}
			OnceMore.of(() -> this.reply.write(this.opened.one(visit, number), text, kind.equals("answer")));
			return new ModelAndView("redirect:" + HERE + "/" + number + "?sent");
		}
		catch (RuleBroken ex) {
			ModelAndView again = page(number, visit, List.of(new Mistake("text", "text", "mistake.message.text")),
					text);
			again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
			return again;
		}
	}

	@GetMapping(HERE + "/{number}/letters/{document}")
	void letter(@PathVariable int number, @PathVariable UUID document, Visit visit, HttpServletResponse response)
			throws IOException {
		RightsRequest request = this.opened.one(visit, number);
		response.setContentType(MediaType.APPLICATION_PDF_VALUE);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"letter.pdf\"");
		this.letters.read(request.caseRef(), new DocumentId(document), response.getOutputStream());
	}

	@GetMapping(HERE + "/{number}/withdrawal")
	ModelAndView withdrawal(@PathVariable int number, Visit visit) {
		this.opened.one(visit, number);
		return withdrawal(number, List.of());
	}

	@PostMapping(HERE + "/{number}/withdrawal")
	ModelAndView withdraw(@PathVariable int number, Visit visit) {
		if (OnceMore.of(() -> this.reply.withdraw(this.opened.one(visit, number)))) {
			return new ModelAndView("redirect:" + HERE + "/" + number);
		}
		ModelAndView late = withdrawal(number, List.of(new Mistake("withdraw", "withdraw", "mistake.withdraw.late")));
		late.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
		return late;
	}

	private static ModelAndView withdrawal(int number, List<Mistake> mistakes) {
		ModelAndView page = new ModelAndView("public/withdrawal");
		page.addObject("number", number);
		page.addObject("mistakes", mistakes);
		return page;
	}

	private ModelAndView page(int number, Visit visit, List<Mistake> mistakes, String entered) {
		RightsRequest request = this.opened.one(visit, number);
		ModelAndView page = new ModelAndView("public/progress");
		page.addObject("number", number);
		page.addObject("several", this.opened.all(visit).size() > 1);
		page.addObject("matter", request);
		page.addObject("takesMore", this.opened.takesMore(request));
		page.addObject("messages", this.messages.of(request.caseRef()));
		page.addObject("letters",
				this.letters.ofCase(request.caseRef()).stream().filter((letter) -> !letter.answer()).toList());
		page.addObject("answer", this.letters.ofCase(request.caseRef()).stream().anyMatch(SentLetter::answer));
		page.addObject("mistakes", mistakes);
		page.addObject("entered", entered);
		return page;
	}

}
