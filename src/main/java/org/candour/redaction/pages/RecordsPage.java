package org.candour.redaction.pages;

import java.util.regex.Pattern;

import org.candour.cases.CaseDisposed;
import org.candour.cases.CaseNotFound;
import org.candour.staff.CurrentPerson;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

/** The page on which the records of a case are looked at, marked and copied. */
@Controller
class RecordsPage {

	private static final Pattern TASK = Pattern.compile("[A-Za-z0-9:_-]{1,64}");

	private final ReadOnce reading;

	private final CurrentPerson current;

	RecordsPage(ReadOnce reading, CurrentPerson current) {
		this.reading = reading;
		this.current = current;
	}

	@GetMapping("/staff/records/{caseRef}")
	ModelAndView page(@PathVariable String caseRef, @RequestParam(required = false) String task, HttpSession session,
			HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
		return new ModelAndView("staff/records")
			.addObject("review", this.reading.opens(session, caseRef, this.current.require()))
			.addObject("task", (task != null && TASK.matcher(task).matches()) ? task : null);
	}

	@ExceptionHandler
	ModelAndView notFound(CaseNotFound notFound) {
		return new ModelAndView("error", HttpStatus.NOT_FOUND).addObject("status", HttpStatus.NOT_FOUND.value());
	}

	@ExceptionHandler
	ModelAndView disposed(CaseDisposed disposed) {
		return new ModelAndView("staff/done", HttpStatus.GONE).addObject("done", disposed.getMessage());
	}

}
