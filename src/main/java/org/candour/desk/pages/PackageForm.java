package org.candour.desk.pages;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import org.candour.cases.RuleBroken;
import org.candour.delivery.PackagePassword;
import org.candour.disclosures.FetchPackage;
import org.candour.staff.CurrentPerson;
import org.candour.staff.Person;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Hands a package that travels by secure mail or by hand to the one who sends it. The
 * password is drawn, shown once, and sent back by the page's own form with the wish to
 * fetch: nothing of it is kept here.
 */
@Controller
class PackageForm {

	private final CaseSheet sheet;

	private final FetchPackage fetching;

	private final CurrentPerson current;

	PackageForm(CaseSheet sheet, FetchPackage fetching, CurrentPerson current) {
		this.sheet = sheet;
		this.fetching = fetching;
		this.current = current;
	}

	@PostMapping("/staff/cases/{caseRef}/package-password")
	ModelAndView password(@PathVariable String caseRef) {
		Person person = this.current.require();
		try {
			this.fetching.check(caseRef, person);
		}
		catch (RuleBroken ex) {
			return this.sheet.refused(caseRef, person, ex.getMessage(), HttpStatus.UNPROCESSABLE_ENTITY);
		}
		ModelAndView page = new ModelAndView("staff/package");
		page.addObject("caseRef", caseRef);
		page.addObject("password", PackagePassword.draw().reveal());
		return page;
	}

	/**
	 * Writes the locked package, or shows the page of the case with what stands in the
	 * way.
	 */
	@PostMapping("/staff/cases/{caseRef}/package")
	ModelAndView fetch(@PathVariable String caseRef, @RequestParam(required = false) String password,
			HttpServletResponse response) throws IOException {
		Person person = this.current.require();
		try {
			PackagePassword drawn = PackagePassword.of(password);
			this.fetching.check(caseRef, person);
			response.setContentType("application/zip");
			response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
			response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(caseRef + "-locked.zip").build().toString());
			this.fetching.fetch(caseRef, drawn, response.getOutputStream(), person);
			return null;
		}
		catch (RuleBroken ex) {
			return this.sheet.refused(caseRef, person, ex.getMessage(), HttpStatus.UNPROCESSABLE_ENTITY);
		}
	}

}
