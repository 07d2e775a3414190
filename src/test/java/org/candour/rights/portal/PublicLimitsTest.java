package org.candour.rights.portal;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import jakarta.servlet.ServletException;
import org.candour.audit.AuditTrail;
import org.candour.complaints.ComplaintAccess;
import org.candour.complaints.ReceiveComplaint;
import org.candour.rights.PortalAccess;
import org.candour.rights.SubmitRightsRequest;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.servlet.ModelAndView;

import static org.assertj.core.api.Assertions.assertThat;

/** No network address wears out the public's pages, and each has its own allowance. */
@CandourTest
class PublicLimitsTest {

	private static final String HERE = "192.0.2.7";

	private static final String ELSEWHERE = "198.51.100.8";

	/** Three pages a minute, one request an hour, two guesses a quarter of an hour. */
	private static final PortalProperties FEW = new PortalProperties(3, 1, 2, 1, Duration.ofMinutes(15), null, null);

	@Autowired
	private PortalAccess access;

	@Autowired
	private ComplaintAccess complaints;

	@Autowired
	private ReceiveComplaint intake;

	@Autowired
	private SubmitRightsRequest submission;

	@Autowired
	private OpenedCases opened;

	@Autowired
	private PageWords words;

	@Autowired
	private Questions questions;

	@Autowired
	private AuditTrail audit;

	@Autowired
	private TransactionOperations transactions;

	@Autowired
	private Clock clock;

	@Test
	void afterSoManyPagesAnAddressWaitsAMinute() throws ServletException, IOException {
		PublicLimit limit = new PublicLimit(FEW.requestsPerMinute());
		for (int page = 0; page < 3; page++) {
			assertThat(visited(limit, HERE).getStatus()).isEqualTo(200);
		}
		MockHttpServletResponse refused = visited(limit, HERE);
		assertThat(refused.getStatus()).isEqualTo(429);
		assertThat(Integer.parseInt(refused.getHeader(HttpHeaders.RETRY_AFTER))).isBetween(1, 60);
		assertThat(visited(limit, ELSEWHERE).getStatus()).isEqualTo(200);
	}

	@Test
	void afterSoManyGuessesAnAddressOpensNothingMoreNotEvenWithTheRightSecret() {
		StatusAccess door = new StatusAccess(this.access, this.complaints, FEW, this.audit, this.transactions);
		for (int guess = 0; guess < 2; guess++) {
			assertThat(door.open("RR-2026-000000", "guess", from(HERE)).getStatus())
				.isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
		}
		assertThat(door.open("RR-2026-000000", "guess", from(HERE)).getStatus())
			.isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
		assertThat(door.open("RR-2026-000000", "guess", from(ELSEWHERE)).getStatus())
			.isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
	}

	@Test
	void afterSoManyComplaintsAnAddressSendsNoMore() {
		ComplaintForm form = new ComplaintForm(new ComplaintQuestions(), this.words, this.opened, this.intake, FEW,
				this.clock);
		assertThat(form.send(complaining(), from(HERE)).getViewName()).isEqualTo("redirect:/requests/complaint/sent");
		ModelAndView refused = form.send(complaining(), from(HERE));
		assertThat(refused.getStatus()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
		assertThat(refused.getViewName()).isEqualTo("public/complaint-check");
		assertThat(form.send(complaining(), from(ELSEWHERE)).getViewName())
			.isEqualTo("redirect:/requests/complaint/sent");
	}

	@Test
	void afterSoManyRequestsAnAddressSendsNoMore() {
		SendPages pages = new SendPages(this.questions, this.words, this.submission, FEW, this.clock);
		assertThat(pages.send("yes", asking(), from(HERE)).getViewName()).isEqualTo("redirect:/requests/new/sent");
		assertThat(pages.send("yes", asking(), from(HERE)).getStatus()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
		assertThat(pages.send("yes", asking(), from(ELSEWHERE)).getViewName()).isEqualTo("redirect:/requests/new/sent");
	}

	private static MockHttpServletResponse visited(PublicLimit limit, String address)
			throws ServletException, IOException {
		MockHttpServletResponse response = new MockHttpServletResponse();
		limit.doFilter(from(address), response, new MockFilterChain());
		return response;
	}

	private static MockHttpServletRequest from(String address) {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/requests");
		request.setRemoteAddr(address);
		return request;
	}

	private static Visit complaining() {
		Visit visit = Visit.of(from(HERE));
		Draft draft = new Draft();
		fill(new ComplaintQuestions(), draft,
				Map.of("complaintText", "Too slow.", "complainantName", "Perpetua Quillfeather", "complainantAddress",
						"1 Invented Row", "complainantPostcode", "ZZ99 3AB", "complaintFormat", "STANDARD"));
		visit.complain(draft);
		return visit;
	}

	private Visit asking() {
		Visit visit = Visit.of(from(HERE));
		Draft draft = new Draft();
		fill(this.questions, draft,
				Map.of("rights", "R-ACCESS", "whose", "SELF", "subjectName", "Perpetua Quillfeather", "email",
						"perpetua@example.org", "description", "Everything.", "format", "NONE", "delivery", "PORTAL"));
		visit.keep(draft);
		return visit;
	}

	/** Goes through the pages as somebody who answers only what must be answered. */
	private static void fill(QuestionList questions, Draft draft, Map<String, String> answers) {
		while (questions.open(draft).isPresent()) {
			Question question = questions.open(draft).orElseThrow();
			Given given = new Given();
			answers.forEach((field, answer) -> given.put(field, List.of(answer)));
			assertThat(question.mistakes(given, draft)).as(question.path()).isEmpty();
			draft.answer(question, given);
		}
	}

}
