package org.candour.disclosures.pages;

import java.util.List;
import java.util.UUID;

import org.candour.cases.RuleBroken;
import org.candour.disclosures.Bodies;
import org.candour.disclosures.Outcome;
import org.candour.disclosures.register.EntryKind;
import org.candour.disclosures.register.RegisterBook;
import org.candour.disclosures.register.RegisterEntry;
import org.candour.disclosures.register.RegisterQuery;
import org.candour.law.Gateway;
import org.candour.law.LawCatalogue;
import org.candour.staff.CurrentPerson;
import org.candour.staff.Person;
import org.candour.web.ApiProblem;
import org.candour.web.Cursor;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** The disclosure register, row by row. */
@Controller
class RegisterPage {

	private static final String PAGE = "staff/register";

	private final RegisterBook book;

	private final Bodies bodies;

	private final LawCatalogue law;

	private final CurrentPerson current;

	RegisterPage(RegisterBook book, Bodies bodies, LawCatalogue law, CurrentPerson current) {
		this.book = book;
		this.bodies = bodies;
		this.law = law;
		this.current = current;
	}

	@GetMapping("/staff/register")
	ModelAndView page(AskedRows asked) {
		Person person = this.current.require();
		try {
			RegisterQuery query = asked.query();
			Cursor after = Cursor.read(asked.after());
			ModelAndView page = with(asked, query);
			List<RegisterEntry> rows = this.book.page(query, after.at(), after.id(), person);
			page.addObject("rows", rows.stream().limit(RegisterBook.PAGE).toList());
			page.addObject("count", this.book.count(query, person));
			page.addObject("most", RegisterBook.MOST_COUNTED);
			if (rows.size() > RegisterBook.PAGE) {
				RegisterEntry last = rows.get(RegisterBook.PAGE - 1);
				page.addObject("next", address("/staff/register", query) + "&after="
						+ new Cursor(last.enteredAt(), last.id().toString()).write());
			}
			page.addObject("export", address("/staff/register/export.csv", query));
			return page;
		}
		catch (RuleBroken ex) {
			return refused(asked, ex.getMessage(), person);
		}
		catch (ApiProblem ex) {
			return refused(asked, "This page of the register is gone. Begin again.", person);
		}
	}

	/** One row with what is sealed in it; opening it is on record in the case. */
	@GetMapping("/staff/register/entries/{id}")
	ModelAndView entry(@PathVariable UUID id) {
		ModelAndView page = new ModelAndView("staff/register-entry");
		RegisterBook.OpenedEntry opened = this.book.open(id, this.current.require());
		page.addObject("row", opened.entry());
		page.addObject("details", opened.details());
		return page;
	}

	private ModelAndView refused(AskedRows asked, String sentence, Person person) {
		// whoever may not read the register is told so before anything else
		this.book.count(RegisterQuery.all(), person);
		ModelAndView page = with(asked, RegisterQuery.all());
		page.addObject("refusal", sentence);
		page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
		return page;
	}

	private ModelAndView with(AskedRows asked, RegisterQuery query) {
		ModelAndView page = new ModelAndView(PAGE);
		page.addObject("asked", query);
		page.addObject("bodies", this.bodies.all());
		page.addObject("gateways",
				this.law.of(Gateway.class).rows().stream().map(Gateway::code).distinct().sorted().toList());
		page.addObject("outcomes", Outcome.values());
		page.addObject("kinds", EntryKind.values());
		return page;
	}

	private static String address(String path, RegisterQuery query) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path)
			.queryParam("body", query.body())
			.queryParam("gateway", query.gateway())
			.queryParam("compulsion", query.compulsion())
			.queryParam("outcome", query.outcome())
			.queryParam("kind", query.kind());
		if (query.givenFrom() != null) {
			address.queryParam("from", query.givenFrom());
		}
		if (query.givenTo() != null) {
			address.queryParam("to", query.givenTo());
		}
		return address.build().toUriString();
	}

}
