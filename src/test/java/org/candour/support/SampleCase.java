package org.candour.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.candour.cases.CaseKind;
import org.candour.cases.NewCase;
import org.candour.cases.Party;
import org.candour.cases.PartyRole;
import org.candour.cases.Term;
import org.candour.cases.Urgency;
import org.candour.cases.opening.OpenCase;

import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens a case without a process, for modules that need only its file and key. */
public final class SampleCase {

	public static final String SUBJECT = "Zofia Przykładowa";

	private SampleCase() {
	}

	/** The new case's reference. */
	public static String open(OpenCase cases, PlatformTransactionManager transactions) {
		return open(cases, transactions, SUBJECT);
	}

	/** The reference of a new case about somebody of this name. */
	public static String open(OpenCase cases, PlatformTransactionManager transactions, String subject) {
		NewCase request = new NewCase(CaseKind.DISCLOSURE, "police-disclosure", Urgency.ROUTINE, "RECEIVED",
				"DISCLOSURE_REGISTER", Instant.parse("2026-11-24T10:00:00Z"),
				List.of(new Party(PartyRole.SUBJECT, subject, LocalDate.of(1990, 4, 1))),
				new Party(PartyRole.REQUESTER, "PC Sample", null), new Term.Service(10));
		return new TransactionTemplate(transactions).execute((status) -> cases.open(request).reference());
	}

}
