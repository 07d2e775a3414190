package org.candour.desk.pages;

import java.beans.PropertyEditorSupport;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.candour.cases.RuleBroken;
import org.candour.cases.steps.Finding;
import org.candour.desk.Particulars;
import org.candour.disclosures.Channel;
import org.candour.disclosures.EnterForm;
import org.candour.disclosures.PowerFields;
import org.candour.disclosures.RequestForm;
import org.candour.staff.CurrentPerson;
import org.candour.staff.Person;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page on which staff enter the completed form of a request that was returned, when
 * it comes by e-mail or post.
 */
@Controller
@RequestMapping("/staff/cases/{caseRef}/form")
class FormPage {

	private static final String PAGE = "staff/form";

	private final EnterForm entering;

	private final TidyForm tidy;

	private final PowerFields fields;

	private final CaseSheet sheet;

	private final CurrentPerson current;

	FormPage(EnterForm entering, TidyForm tidy, PowerFields fields, CaseSheet sheet, CurrentPerson current) {
		this.entering = entering;
		this.tidy = tidy;
		this.fields = fields;
		this.sheet = sheet;
		this.current = current;
	}

	@InitBinder
	void days(WebDataBinder binder) {
		binder.registerCustomEditor(LocalDate.class, new PropertyEditorSupport() {

			@Override
			public void setAsText(String text) {
				try {
					setValue((text == null || text.isBlank()) ? null : LocalDate.parse(text));
				}
				catch (DateTimeException ex) {
					throw new IllegalArgumentException("A date looks like 2026-12-31.");
				}
			}

		});
	}

	@ModelAttribute
	void choices(Model model, @PathVariable String caseRef) {
		model.addAttribute("caseRef", caseRef);
		model.addAttribute("channels", List.of(Channel.EMAIL, Channel.POST, Channel.COUNTER, Channel.TELEPHONE));
		model.addAttribute("roles", RequestForm.SubjectRole.values());
		model.addAttribute("allPurposes", RequestForm.Purpose.values());
		model.addAttribute("tellings", RequestForm.MayTell.values());
		model.addAttribute("urgencies", RequestForm.DeclaredUrgency.values());
	}

	@GetMapping
	ModelAndView page(@PathVariable String caseRef) {
		Person person = this.current.require();
		try {
			return with(this.entering.present(caseRef, person));
		}
		catch (RuleBroken ex) {
			return this.sheet.refused(caseRef, person, ex.getMessage(), HttpStatus.UNPROCESSABLE_ENTITY);
		}
	}

	@PostMapping
	ModelAndView enter(@PathVariable String caseRef, @ModelAttribute("entered") RequestForm entered,
			BindingResult unreadable, @RequestParam(required = false) Channel channel,
			@RequestParam Map<String, String> sent) {
		Person person = this.current.require();
		if (unreadable.hasErrors()) {
			List<Finding> findings = unreadable.getFieldErrors().stream().map(FormPage::finding).toList();
			return lacking(this.entering.present(caseRef, person), findings);
		}
		RequestForm form = this.tidy.without(entered, Particulars.of(sent));
		try {
			List<Finding> findings = this.entering.enter(caseRef, form, channel, person);
			return findings.isEmpty() ? this.sheet.after(caseRef, person, () -> {
			}) : lacking(form, findings);
		}
		catch (RuleBroken ex) {
			return lacking(form, List.of(new Finding("", ex.rule(), ex.getMessage())));
		}
	}

	private static Finding finding(FieldError error) {
		return new Finding("/" + error.getField().replace('.', '/').replace("[", "/").replace("]", ""), "format",
				"This cannot be read.");
	}

	private ModelAndView with(RequestForm form) {
		ModelAndView page = new ModelAndView(PAGE);
		page.addObject("form", form);
		page.addObject("fields", this.fields.of(form.gateway()));
		return page;
	}

	private ModelAndView lacking(RequestForm form, List<Finding> findings) {
		ModelAndView again = with(form);
		again.addObject("findings", findings);
		again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
		return again;
	}

}
