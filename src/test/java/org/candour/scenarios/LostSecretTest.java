package org.candour.scenarios;

import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.law.Regime;
import org.candour.rights.Channel;
import org.candour.rights.PortalAccess;
import org.candour.rights.ReceivedRightsRequest;
import org.candour.rights.SampleRequests;
import org.candour.rights.SubmitRightsRequest;
import org.candour.scenarios.Http.Answer;
import org.candour.support.CandourTest;
import org.candour.support.Mails;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody lost the secret of their request and gets another. */
@CandourTest
class LostSecretTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private SubmitRightsRequest requests;

	@Autowired
	private PortalAccess access;

	@Autowired
	private AuditTrail audit;

	private House house;

	private ReceivedRightsRequest request;

	@BeforeEach
	void somebodyAsksForTwoThings() {
		this.house = new House(this.context);
		House.itIs(Instant.parse("2026-11-24T10:00:00Z"));
		this.request = this.requests.submit(SampleRequests.of(List.of("R-ACCESS", "R-ERASE"), Regime.UKGDPR,
				Channel.EMAIL, Instant.parse("2026-11-23T10:00:00Z"), SampleRequests.SUBJECT));
	}

	@AfterEach
	void putTheClockBack() {
		ClockUtil.reset();
	}

	@Test
	void aNewCodeIsShownOnceToBePostedAndTheOldOneDies() {
		Answer done = renewed("handler", "way", "POST", "identityChecked", "true", "identitySeen", RightsCase.SAID);
		assertThat(done.status()).isEqualTo(200);
		Matcher shown = Pattern.compile("<code>([A-Za-z0-9_-]{27})</code>").matcher(done.text());
		assertThat(shown.find()).isTrue();
		for (String caseRef : this.request.caseRefs()) {
			assertThat(this.access.open(caseRef, shown.group(1))).isPresent();
			assertThat(this.access.open(caseRef, this.request.portalSecret())).isEmpty();
			assertThat(this.audit.ofCase(caseRef, 200, null))
				.anyMatch((row) -> row.action() == AuditAction.SECRET_RENEWED);
			assertThat(this.audit.ofCase(caseRef, 200, null).toString()).doesNotContain(shown.group(1));
		}
	}

	@Test
	void byEmailItGoesToTheAddressOfTheRequestAndIsNotShown() {
		Answer done = renewed("handler", "way", "EMAIL", "identityChecked", "true", "identitySeen", RightsCase.SAID);
		assertThat(done.text()).doesNotContain("<code>");
		assertThat(Mails.recipientsOf(this.request.caseRef(), 1)).contains("w.testperson@mail.example");
		Matcher sent = Pattern.compile("(?m)^([A-Za-z0-9_-]{27})\\r?$")
			.matcher(Mails.whole(this.request.caseRef())
				.stream()
				.filter((mail) -> mail.contains("a new code"))
				.findFirst()
				.orElseThrow());
		assertThat(sent.find()).isTrue();
		assertThat(this.access.open(this.request.caseRef(), sent.group(1))).isPresent();
		assertThat(this.access.open(this.request.caseRef(), this.request.portalSecret())).isEmpty();
	}

	@Test
	void withoutIdentityThereIsNoNewCode() {
		assertThat(renewed("handler", "way", "POST", "identitySeen", RightsCase.SAID).text())
			.contains("Make sure who it is");
		assertThat(renewed("handler", "way", "POST", "identityChecked", "true", "identitySeen", " ").text())
			.contains("Make sure who it is")
			.doesNotContain("<code>");
		assertThat(this.access.open(this.request.caseRef(), this.request.portalSecret())).isPresent();
	}

	@Test
	void nobodyButAHandlerGivesOne() {
		for (String other : List.of("approver", "reviewer", "dpo", "manager", "searcher.adults", "auditor", "admin")) {
			assertThat(this.house.of(other).presses("/staff/cases/" + this.request.caseRef() + "/portal-code").status())
				.as(other)
				.isIn(403, 404);
		}
		assertThat(this.access.open(this.request.caseRef(), this.request.portalSecret())).isPresent();
	}

	private Answer renewed(String username, String... fields) {
		String page = "/staff/cases/" + this.request.caseRef();
		return this.house.of(username).sends(page, page + "/portal-code", fields);
	}

}
