package org.candour.rights;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.candour.cases.CaseFile;
import org.candour.cases.CaseFiles;
import org.candour.cases.steps.DoneStep;
import org.candour.cases.steps.StepHistory;
import org.candour.documents.Documents;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Deletes pictures of identity documents (N-10): so long after the identity was verified,
 * or after a case was closed without that. What stays is the note that they were seen.
 */
@Component
public class IdentityPapers {

	private static final String CHECK = "check-identity";

	private final Documents documents;

	private final StepHistory steps;

	private final CaseFiles cases;

	private final Clock clock;

	private final Duration keptFor;

	IdentityPapers(Documents documents, StepHistory steps, CaseFiles cases, Clock clock,
			@Value("${candour.rights.identity-papers-kept-for:30d}") Duration keptFor) {
		this.documents = documents;
		this.steps = steps;
		this.cases = cases;
		this.clock = clock;
		this.keptFor = keptFor;
	}

	/** Deletes what is due. Doing it again does no harm. */
	@Scheduled(cron = "0 17 3 * * *", zone = "Europe/London")
	public void deleteDue() {
		Instant before = this.clock.instant().minus(this.keptFor);
		for (String caseRef : this.documents.casesWithIdentityPapers()) {
			if (done(caseRef).filter((at) -> !at.isAfter(before)).isPresent()) {
				this.documents.deleteIdentityPapers(caseRef);
			}
		}
	}

	/** When they had served their purpose, if they have. */
	private Optional<Instant> done(String caseRef) {
		return this.steps.latest(caseRef, CHECK)
			.filter(IdentityPapers::settled)
			.map(DoneStep::at)
			.or(() -> this.cases.findById(caseRef).map(CaseFile::closedAt));
	}

	private static boolean settled(DoneStep check) {
		return check.code("identity").filter((found) -> !found.equals("DOUBT")).isPresent();
	}

}
