package org.candour.retention.pages;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.candour.cases.CaseNotFound;
import org.candour.retention.DisposalCertificate;
import org.candour.retention.DisposalRegister;
import org.candour.staff.Action;
import org.candour.staff.CurrentPerson;
import org.candour.staff.Permissions;
import org.candour.staff.Person;
import org.candour.web.ApiProblem;
import org.candour.web.Cursor;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The disposal register: what was destroyed, when, by whose word. */
@Controller
@RequestMapping("/staff/disposals")
class DisposalPages {

	private final DisposalRegister register;

	private final Permissions permissions;

	private final CurrentPerson current;

	DisposalPages(DisposalRegister register, Permissions permissions, CurrentPerson current) {
		this.register = register;
		this.permissions = permissions;
		this.current = current;
	}

	@GetMapping
	ModelAndView all(@RequestParam(required = false) String after) {
		Person person = reader();
		Cursor cursor = Cursor.read(after);
		List<DisposalCertificate> found = this.register.newest(cursor.at(), cursor.id(), person);
		boolean more = found.size() > DisposalRegister.PAGE;
		List<DisposalCertificate> shown = more ? found.subList(0, DisposalRegister.PAGE) : found;
		ModelAndView page = new ModelAndView("staff/disposals");
		page.addObject("certificates", shown);
		if (more) {
			DisposalCertificate last = shown.get(shown.size() - 1);
			page.addObject("next", new Cursor(last.destroyedAt(), last.number()).write());
		}
		return page;
	}

	@GetMapping("/{number}")
	ModelAndView one(@PathVariable String number) {
		ModelAndView page = new ModelAndView("staff/disposal");
		page.addObject("certificate", this.register.find(number, reader()));
		return page;
	}

	/**
	 * The certificate as a file, whose SHA-256 stands in the register and on the trail.
	 */
	@GetMapping("/{number}/text")
	ResponseEntity<byte[]> text(@PathVariable String number) {
		DisposalCertificate certificate = this.register.find(number, reader());
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(certificate.number() + ".txt").build().toString())
			.body(certificate.text().getBytes(StandardCharsets.UTF_8));
	}

	@ExceptionHandler({ CaseNotFound.class, ApiProblem.class })
	ModelAndView notFound() {
		ModelAndView page = new ModelAndView("error", HttpStatus.NOT_FOUND);
		page.addObject("status", HttpStatus.NOT_FOUND.value());
		return page;
	}

	private Person reader() {
		Person person = this.current.require();
		if (!this.permissions.allows(person, Action.READ_DISPOSALS)) {
			throw new AccessDeniedException("Not for this role.");
		}
		return person;
	}

}
