package org.candour.desk;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.candour.cases.CaseDisposed;
import org.candour.cases.CaseNotFound;
import org.candour.cases.RuleBroken;
import org.candour.documents.DocumentNotFound;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * What staff see when a page refuses something and says nothing of its own: one sentence,
 * and a status that tells it from a failure.
 */
@ControllerAdvice(annotations = Controller.class)
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class RefusedPages {

	private static final String PUBLIC = "/requests";

	@ExceptionHandler
	ModelAndView rule(RuleBroken broken, HttpServletRequest request, HttpServletResponse response) throws IOException {
		return answer(HttpStatus.UNPROCESSABLE_ENTITY, broken.getMessage(), request, response);
	}

	@ExceptionHandler
	ModelAndView disposed(CaseDisposed disposed, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		return answer(HttpStatus.GONE, disposed.getMessage(), request, response);
	}

	@ExceptionHandler({ CaseNotFound.class, DocumentNotFound.class })
	ModelAndView notFound(HttpServletRequest request, HttpServletResponse response) throws IOException {
		return answer(HttpStatus.NOT_FOUND, null, request, response);
	}

	private static ModelAndView answer(HttpStatus status, String sentence, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		if (request.getRequestURI().startsWith(PUBLIC)) {
			// the public's pages have their own for what goes wrong
			response.sendError(status.value());
			return null;
		}
		ModelAndView page = new ModelAndView("error", status);
		page.addObject("status", status.value());
		page.addObject("refusal", sentence);
		return page;
	}

}
