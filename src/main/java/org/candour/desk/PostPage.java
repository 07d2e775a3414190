package org.candour.desk;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.candour.cases.CaseAccess;
import org.candour.cases.CaseFiles;
import org.candour.cases.CaseNotFound;
import org.candour.cases.RuleBroken;
import org.candour.delivery.PostQueue;
import org.candour.delivery.SentLetter;
import org.candour.staff.Action;
import org.candour.staff.CurrentPerson;
import org.candour.staff.Permissions;
import org.candour.staff.Person;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What goes to persons by post, for those who post it; walled cases stay unseen. */
@Controller
class PostPage {

	private final PostQueue tray;

	private final CaseFiles cases;

	private final CaseAccess access;

	private final Permissions permissions;

	private final CurrentPerson current;

	PostPage(PostQueue tray, CaseFiles cases, CaseAccess access, Permissions permissions, CurrentPerson current) {
		this.tray = tray;
		this.cases = cases;
		this.access = access;
		this.permissions = permissions;
		this.current = current;
	}

	@GetMapping("/staff/post")
	ModelAndView page() {
		return page(null);
	}

	@GetMapping("/staff/post/{id}")
	void print(@PathVariable UUID id, HttpServletResponse response) throws IOException {
		SentLetter letter = require(id);
		response.setContentType(letter.answer() ? "application/zip" : "application/pdf");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				"attachment; filename=\"%s.%s\"".formatted(letter.caseRef(), letter.answer() ? "zip" : "pdf"));
		this.tray.print(letter, response.getOutputStream());
	}

	@PostMapping("/staff/post/{id}")
	ModelAndView posted(@PathVariable UUID id, @RequestParam(defaultValue = "") String tracking) {
		try {
			this.tray.posted(require(id), tracking);
			return new ModelAndView("redirect:/staff/post");
		}
		catch (RuleBroken ex) {
			ModelAndView again = page(ex.getMessage());
			again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
			return again;
		}
	}

	private ModelAndView page(String refusal) {
		Person person = person();
		List<SentLetter> waiting = this.tray.waiting()
			.stream()
			.filter((letter) -> this.cases.findById(letter.caseRef())
				.filter((file) -> this.access.visible(file, person))
				.isPresent())
			.toList();
		ModelAndView page = new ModelAndView("staff/post");
		page.addObject("letters", waiting);
		page.addObject("refusal", refusal);
		return page;
	}

	private SentLetter require(UUID id) {
		Person person = person();
		SentLetter letter = this.tray.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		try {
			this.access.require(letter.caseRef(), person);
			return letter;
		}
		catch (CaseNotFound ex) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
	}

	private Person person() {
		Person person = this.current.require();
		if (!this.permissions.allows(person, Action.RELEASE)) {
			throw new AccessDeniedException("Not for this role.");
		}
		return person;
	}

}
