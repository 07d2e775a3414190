package org.candour.rights.portal;

import java.util.Map;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.autoconfigure.web.servlet.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What the public sees when something fails: nothing of why, and what to do. */
@Component
class PublicErrorPage implements ErrorViewResolver {

	private final PublicFrame frame;

	PublicErrorPage(PublicFrame frame) {
		this.frame = frame;
	}

	@Override
	public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
		String place = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
		if (!place.equals("/requests") && !place.startsWith("/requests/")) {
			return null;
		}
		ModelAndView page = new ModelAndView("public/error");
		page.setStatus(status);
		page.addObject("council", this.frame.council());
		page.addObject("kind",
				(status == HttpStatus.TOO_MANY_REQUESTS) ? "busy" : status.is5xxServerError() ? "failed" : "missing");
		return page;
	}

}
