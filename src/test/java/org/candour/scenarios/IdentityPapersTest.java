package org.candour.scenarios;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.candour.documents.DocumentInfo;
import org.candour.documents.Documents;
import org.candour.documents.NewDocument;
import org.candour.documents.Origin;
import org.candour.law.Regime;
import org.candour.rights.IdentityPapers;
import org.candour.rights.SampleRequests;
import org.candour.rights.SubmitRightsRequest;
import org.candour.support.CandourTest;
import org.candour.support.Png;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** N-10: pictures of identity documents are deleted 30 days after they have served. */
@CandourTest
class IdentityPapersTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private SubmitRightsRequest requests;

	@Autowired
	private Documents documents;

	@Autowired
	private IdentityPapers papers;

	private House house;

	private String caseRef;

	@BeforeEach
	void somebodySendsAPassport() throws IOException {
		this.house = new House(this.context);
		House.itIs(Instant.parse("2026-11-24T10:00:00Z"));
		this.caseRef = this.requests
			.submit(SampleRequests.of("R-ACCESS", Regime.UKGDPR, Instant.parse("2026-11-23T10:00:00Z")))
			.caseRef();
		this.documents.add(NewDocument.ofIdentity(this.caseRef, "passport.png", "portal"),
				new ByteArrayInputStream(Png.of(10, 10)));
		this.documents.add(NewDocument.fromRequester(this.caseRef, "letter.png", "portal"),
				new ByteArrayInputStream(Png.of(11, 11)));
	}

	@AfterEach
	void putTheClockBack() {
		ClockUtil.reset();
	}

	@Test
	void theyAreDeletedThirtyDaysAfterTheIdentityWasVerified() {
		new RightsCase(this.house, this.caseRef).triaged(Map.of()).identified("PROVED", "NOT_NEEDED");
		House.waits(Duration.ofDays(29));
		this.papers.deleteDue();
		assertThat(identityPapers()).isEqualTo(1);
		House.waits(Duration.ofDays(1));
		this.papers.deleteDue();
		assertThat(identityPapers()).isZero();
		assertThat(this.documents.ofCase(this.caseRef)).extracting(DocumentInfo::fileName).contains("letter.png");
	}

	@Test
	void theyAreKeptAsLongAsThereIsDoubt() {
		new RightsCase(this.house, this.caseRef).triaged(Map.of()).identified("DOUBT", "NOT_NEEDED");
		House.waits(Duration.ofDays(25));
		this.papers.deleteDue();
		House.waits(Duration.ofDays(10));
		this.papers.deleteDue();
		assertThat(identityPapers()).isEqualTo(1);
	}

	private long identityPapers() {
		return this.documents.ofCase(this.caseRef)
			.stream()
			.filter((document) -> document.origin() == Origin.IDENTITY)
			.count();
	}

}
