package org.candour.rights.portal;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseReference;
import org.candour.complaints.Complaint;
import org.candour.complaints.ComplaintAccess;
import org.candour.rights.PortalAccess;
import org.candour.rights.RightsRequest;
import org.candour.web.RateLimits;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Opens a request or a complaint to whoever holds its reference and its code. A reference
 * that never was and a wrong code are answered with the same page, which repeats nothing
 * of what was entered.
 */
@Controller
class StatusAccess {

	private static final String HERE = "/requests/status";

	private static final Mistake WRONG = new Mistake("reference", "reference", "mistake.status.wrong");

	private static final Mistake TOO_MANY = new Mistake("reference", "reference", "mistake.status.too-many");

	private final PortalAccess access;

	private final ComplaintAccess complaints;

	private final RateLimits guesses;

	private final AuditTrail audit;

	private final TransactionOperations transactions;

	StatusAccess(PortalAccess access, ComplaintAccess complaints, PortalProperties properties, AuditTrail audit,
			TransactionOperations transactions) {
		this.access = access;
		this.complaints = complaints;
		this.guesses = new RateLimits(properties.guessesPerQuarterHour(), Duration.ofMinutes(15));
		this.audit = audit;
		this.transactions = transactions;
	}

	@GetMapping(HERE)
	ModelAndView door() {
		return page(List.of(), HttpStatus.OK);
	}

	@PostMapping(HERE)
	ModelAndView open(@RequestParam(defaultValue = "") String reference, @RequestParam(defaultValue = "") String secret,
			HttpServletRequest http) {
		if (this.guesses.take(http.getRemoteAddr()) > 0) {
			return page(List.of(TOO_MANY), HttpStatus.TOO_MANY_REQUESTS);
		}
		String wanted = CaseReference.asWritten(reference);
		Optional<RightsRequest> request = this.access.open(wanted, secret.strip());
		Optional<Complaint> complaint = this.complaints.open(wanted, secret.strip());
		if (request.isPresent()) {
			enter(wanted, http).opened(new Opened(request.get().submission()));
			return new ModelAndView("redirect:" + ProgressPages.HERE);
		}
		if (complaint.isPresent()) {
			enter(wanted, http).openedComplaint(wanted);
			return new ModelAndView("redirect:" + ComplaintProgress.HERE);
		}
		return page(List.of(WRONG), HttpStatus.UNPROCESSABLE_ENTITY);
	}

	/** A new visit; whoever planted a session learns nothing by it. */
	private Visit enter(String caseRef, HttpServletRequest http) {
		this.transactions.executeWithoutResult(
				(transaction) -> this.audit.record(AuditAction.CASE_READ, caseRef, Map.of("by", "PORTAL")));
		http.getSession();
		http.changeSessionId();
		Visit visit = Visit.of(http);
		visit.end();
		return visit;
	}

	private static ModelAndView page(List<Mistake> mistakes, HttpStatus status) {
		ModelAndView page = new ModelAndView("public/status", status);
		page.addObject("mistakes", mistakes);
		return page;
	}

}
