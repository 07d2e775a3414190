package org.candour.matching;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseAccess;
import org.candour.cases.CaseFile;
import org.candour.cases.CaseKind;
import org.candour.cases.CaseNotFound;
import org.candour.cases.NewCase;
import org.candour.cases.Party;
import org.candour.cases.PartyRole;
import org.candour.cases.RuleBroken;
import org.candour.cases.Term;
import org.candour.cases.Urgency;
import org.candour.cases.Workflow;
import org.candour.cases.opening.OpenCase;
import org.candour.cases.writing.CaseTexts;
import org.candour.law.Gateway;
import org.candour.law.LawCatalogue;
import org.candour.staff.Action;
import org.candour.staff.Permissions;
import org.candour.staff.Person;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proposes a filing with an anti-fraud organisation (GW-SAFO), and takes down that the
 * person challenges one. The person in it is a party like any other: a member of staff
 * gets a wall.
 */
@Component
public class OpenFiling {

	static final String GATEWAY = "GW-SAFO";

	static final String GROUNDS = "filing-grounds";

	static final String CHALLENGE = "filing-challenge";

	private static final String PROCESS = "cifas-filing";

	private static final int LONGEST = 20_000;

	private static final int WORKING_DAYS = 5;

	private static final int LONGEST_NAME = 200;

	private final LawCatalogue law;

	private final OpenCase cases;

	private final FraudFilings filings;

	private final CaseAccess access;

	private final CaseTexts texts;

	private final Workflow workflow;

	private final Permissions permissions;

	private final AuditTrail audit;

	private final Clock clock;

	OpenFiling(LawCatalogue law, OpenCase cases, FraudFilings filings, CaseAccess access, CaseTexts texts,
			Workflow workflow, Permissions permissions, AuditTrail audit, Clock clock) {
		this.law = law;
		this.cases = cases;
		this.filings = filings;
		this.access = access;
		this.texts = texts;
		this.workflow = workflow;
		this.permissions = permissions;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Proposes it.
	 * @throws RuleBroken naming what is missing or wrong
	 * @throws CaseNotFound if the case it comes from does not exist for the person
	 */
	@Transactional
	public CaseFile propose(NewFiling filing, Person person) {
		if (!this.permissions.allows(person, Action.HANDLE)) {
			throw new RuleBroken("ROLE", "Your role does not allow proposing a filing.");
		}
		Instant now = this.clock.instant();
		check(filing, London.day(now));
		if (filing.originalRef() != null) {
			this.access.require(filing.originalRef(), person);
		}
		this.law.of(Gateway.class).require(GATEWAY, London.day(now));
		Party subject = new Party(PartyRole.SUBJECT, filing.name().strip(), filing.born(), null, filing.address(), null,
				null, null, null);
		CaseFile file = this.cases.openFrom(filing.originalRef(),
				new NewCase(CaseKind.DISCLOSURE, PROCESS, Urgency.ROUTINE, "RECEIVED", "CIFAS_EVIDENCE", now,
						List.of(subject), null, new Term.Service(WORKING_DAYS)));
		this.filings.saveAndFlush(new Filing(file.reference(), filing.originalRef()));
		this.texts.put(file.reference(), GROUNDS, filing.grounds().strip());
		this.workflow.start(PROCESS, file.reference(), file.wall(),
				Map.of("caseRef", file.reference(), "gateway", GATEWAY, "urgency", file.urgency().name()));
		return file;
	}

	private static void check(NewFiling filing, LocalDate today) {
		if (filing.name() == null || filing.name().isBlank() || filing.name().length() > LONGEST_NAME) {
			throw new RuleBroken("name", "Write down the person's name, in at most 200 characters.");
		}
		if (filing.born() == null || !filing.born().isBefore(today)) {
			throw new RuleBroken("born", "Give the person's date of birth, so that nobody of the same name is filed.");
		}
		if (filing.address() != null && filing.address().length() > LONGEST_NAME) {
			throw new RuleBroken("address", "An address has at most 200 characters.");
		}
		if (filing.grounds() == null || filing.grounds().isBlank() || filing.grounds().length() > LONGEST) {
			throw new RuleBroken("grounds", "Write down the grounds, in at most 20,000 characters.");
		}
	}

	/**
	 * Takes down that the person challenges the filing.
	 * @throws RuleBroken if the role does not allow it, nothing is written, or no filing
	 * waits for a challenge
	 */
	@Transactional
	public void challenge(String caseRef, String text, Person person) {
		this.access.require(caseRef, person);
		Filing filing = this.filings.findById(caseRef).orElseThrow(CaseNotFound::new);
		if (!this.permissions.allows(person, Action.HANDLE)) {
			throw new RuleBroken("ROLE", "Your role does not allow taking down a challenge.");
		}
		if (text == null || text.isBlank() || text.length() > LONGEST) {
			throw new RuleBroken("challenge", "Write down what the person says, in at most 20,000 characters.");
		}
		filing.challenged();
		this.filings.saveAndFlush(filing);
		this.texts.put(caseRef, CHALLENGE, text.strip());
		this.audit.record(AuditAction.MESSAGE_RECEIVED, caseRef,
				Map.of("challenge", Integer.toString(filing.challenges())));
		if (!this.workflow.tell(caseRef, "filing-challenged", Map.of())) {
			throw new RuleBroken("FILING", "A challenge is being considered already, or the filing is being removed.");
		}
	}

	/** Whether somebody may read what a filing is about. */
	static boolean reads(Permissions permissions, Person person) {
		return Stream.of(Action.HANDLE, Action.APPROVE, Action.RECORD_DPO_ADVICE, Action.FOLLOW_UP)
			.anyMatch((action) -> permissions.allows(person, action));
	}

	/**
	 * The newest filings that exist for the person, at most 50; none for whom they are no
	 * business.
	 */
	@Transactional(readOnly = true)
	public List<Filing> newest(Person person) {
		return reads(this.permissions, person) ? this.filings.newest(person.username(), this.clock.instant())
				: List.of();
	}

	/**
	 * A filing; looking at it is audited.
	 * @throws CaseNotFound if there is none such for the person
	 */
	@Transactional
	public View view(String caseRef, Person person) {
		CaseFile file = this.access.require(caseRef, person);
		Filing filing = this.filings.findById(caseRef)
			.filter((known) -> reads(this.permissions, person))
			.orElseThrow(CaseNotFound::new);
		this.audit.record(AuditAction.CASE_READ, caseRef, Map.of());
		return new View(file, filing, this.texts.get(caseRef, GROUNDS).orElse(""),
				this.texts.get(caseRef, CHALLENGE).orElse(null));
	}

	/** A filing as its page shows it. */
	public record View(CaseFile file, Filing filing, String grounds, String challenge) {

		@Override
		public String toString() {
			return "View";
		}

	}

}
