package org.candour.rights.portal;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.delivery.Answer;
import org.candour.delivery.Collections;
import org.candour.delivery.LettersToPersons;
import org.candour.delivery.PackageExpired;
import org.candour.delivery.PersonContact;
import org.candour.delivery.Route;
import org.candour.delivery.mail.MailTemplate;
import org.candour.delivery.mail.OutgoingMail;
import org.candour.rights.RightsRequest;
import org.candour.web.RateLimits;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where the answer is collected: only with a code that was sent to the person's own
 * address (N-03), until it expires (N-05).
 */
@Controller
class AnswerPages {

	private static final String HERE = "/requests/progress/{number}/answer";

	private static final MailTemplate CODE = new MailTemplate("collection-code");

	private static final String PORTAL = "portal";

	private final OpenedCases opened;

	private final Collections collections;

	private final LettersToPersons letters;

	private final RightsContacts contacts;

	private final OutgoingMail mail;

	private final AuditTrail audit;

	private final TransactionOperations transactions;

	private final PortalProperties properties;

	private final RateLimits codes;

	private final Clock clock;

	AnswerPages(OpenedCases opened, Collections collections, LettersToPersons letters, RightsContacts contacts,
			OutgoingMail mail, AuditTrail audit, TransactionOperations transactions, PortalProperties properties,
			Clock clock) {
		this.opened = opened;
		this.collections = collections;
		this.letters = letters;
		this.contacts = contacts;
		this.mail = mail;
		this.audit = audit;
		this.transactions = transactions;
		this.properties = properties;
		this.codes = new RateLimits(properties.codesPerHour(), Duration.ofHours(1));
		this.clock = clock;
	}

	@GetMapping(HERE)
	ModelAndView page(@PathVariable int number, Visit visit) {
		return page(number, visit, null);
	}

	/** Sends a code to the address that the person gave with the request. */
	@PostMapping(HERE + "/code")
	ModelAndView send(@PathVariable int number, Visit visit) {
		RightsRequest request = collectable(number, visit);
		Optional<String> email = this.contacts.of(request.caseRef()).map(PersonContact::email);
		if (email.isEmpty()) {
			return page(number, visit, "mistake.code.no-address");
		}
		if (this.codes.take(request.caseRef()) > 0) {
			return page(number, visit, "mistake.code.too-many");
		}
		String code = SentCode.draw();
		this.transactions.executeWithoutResult((transaction) -> {
			this.mail.toOutside(email.get(), CODE, request.caseRef(), code);
			this.audit.record(AuditAction.CODE_SENT, request.caseRef(), Map.of());
		});
		visit.code(new SentCode(request.caseRef(), code, this.clock.instant().plus(this.properties.codeLife())));
		return new ModelAndView("redirect:" + HERE.replace("{number}", Integer.toString(number)));
	}

	@PostMapping(HERE)
	ModelAndView enter(@PathVariable int number, @RequestParam(defaultValue = "") String code, Visit visit) {
		RightsRequest request = collectable(number, visit);
		Optional<SentCode> sent = visit.code();
		boolean right = sent
			.filter((known) -> known.waitsFor(request.caseRef(), this.clock.instant())
					&& known.enter(code.replaceAll("\\s", ""), this.clock.instant()))
			.isPresent();
		return right ? new ModelAndView("redirect:" + HERE.replace("{number}", Integer.toString(number)))
				: page(number, visit, "mistake.code.wrong");
	}

	@GetMapping(HERE + "/everything")
	void everything(@PathVariable int number, Visit visit, HttpServletResponse response) throws IOException {
		RightsRequest request = unlocked(number, visit);
		Answer answer = this.collections.answer(request.caseRef()).orElseThrow(OpenedCases.NotOpened::new);
		head(response, "application/zip", request.caseRef() + ".zip", answer.size());
		this.collections.open(request.caseRef(), response.getOutputStream(), PORTAL);
	}

	@GetMapping(HERE + "/letter")
	void letter(@PathVariable int number, Visit visit, HttpServletResponse response) throws IOException {
		RightsRequest request = unlocked(number, visit);
		head(response, "application/pdf", request.caseRef() + ".pdf", -1);
		this.collections.letter(request.caseRef(), response.getOutputStream());
	}

	private static void head(HttpServletResponse response, String type, String name, long size) {
		response.setContentType(type);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(name));
		if (size >= 0) {
			response.setContentLengthLong(size);
		}
	}

	private ModelAndView page(int number, Visit visit, String mistake) {
		RightsRequest request = collectable(number, visit);
		Answer answer = this.collections.answer(request.caseRef()).orElseThrow(OpenedCases.NotOpened::new);
		Optional<SentCode> code = visit.code();
		ModelAndView page = new ModelAndView("public/answer",
				(mistake != null) ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.OK);
		page.addObject("number", number);
		page.addObject("answer", answer);
		page.addObject("open", code.filter((sent) -> sent.opens(request.caseRef())).isPresent());
		page.addObject("sent",
				code.filter((sent) -> sent.waitsFor(request.caseRef(), this.clock.instant())).isPresent());
		page.addObject("mistakes", (mistake != null) ? List.of(new Mistake("code", "code", mistake)) : List.of());
		return page;
	}

	/** The case, if its answer went to the portal. */
	private RightsRequest collectable(int number, Visit visit) {
		RightsRequest request = this.opened.one(visit, number);
		boolean here = this.letters.ofCase(request.caseRef())
			.stream()
			.anyMatch((letter) -> letter.answer() && letter.route() == Route.PORTAL);
		if (!here) {
			throw new OpenedCases.NotOpened();
		}
		return request;
	}

	private RightsRequest unlocked(int number, Visit visit) {
		RightsRequest request = collectable(number, visit);
		if (visit.code().filter((code) -> code.opens(request.caseRef())).isEmpty()) {
			throw new OpenedCases.NotOpened();
		}
		if (this.collections.answer(request.caseRef()).filter(Answer::collectable).isEmpty()) {
			throw new PackageExpired();
		}
		return request;
	}

}
