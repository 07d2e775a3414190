package org.candour.desk.pages;

import org.candour.cases.CaseDisposed;
import org.candour.cases.CaseNotFound;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/** The answer where there is no such case, and where there is one behind a wall. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@ControllerAdvice(basePackageClasses = NoSuchPage.class)
class NoSuchPage {

	@ExceptionHandler
	ModelAndView disposed(CaseDisposed disposed) {
		ModelAndView page = new ModelAndView("staff/done", HttpStatus.GONE);
		page.addObject("done", disposed.getMessage());
		return page;
	}

	@ExceptionHandler({ CaseNotFound.class, MethodArgumentTypeMismatchException.class })
	ModelAndView notFound() {
		ModelAndView page = new ModelAndView("error", HttpStatus.NOT_FOUND);
		page.addObject("status", HttpStatus.NOT_FOUND.value());
		return page;
	}

}
