package org.candour.disclosures.pages;

import org.candour.cases.CaseNotFound;
import org.candour.cases.RuleBroken;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/** The answer where there is no such row, or a table was asked for that cannot be. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@ControllerAdvice(basePackageClasses = RegisterRefusals.class)
class RegisterRefusals {

	@ExceptionHandler({ CaseNotFound.class, MethodArgumentTypeMismatchException.class })
	ModelAndView notFound() {
		ModelAndView page = new ModelAndView("error", HttpStatus.NOT_FOUND);
		page.addObject("status", HttpStatus.NOT_FOUND.value());
		return page;
	}

	@ExceptionHandler
	ResponseEntity<String> refused(RuleBroken ex) {
		return ResponseEntity.unprocessableEntity().contentType(MediaType.TEXT_PLAIN).body(ex.getMessage());
	}

}
