package org.candour.breaches;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.candour.cases.CaseAccess;
import org.candour.cases.CaseFile;
import org.candour.cases.CaseKind;
import org.candour.cases.NewCase;
import org.candour.cases.Party;
import org.candour.cases.PartyRole;
import org.candour.cases.RuleBroken;
import org.candour.cases.Term;
import org.candour.cases.Urgency;
import org.candour.cases.Workflow;
import org.candour.cases.opening.OpenCase;
import org.candour.cases.people.Parties;
import org.candour.cases.writing.CaseTexts;
import org.candour.escalation.DpoExpressions;
import org.candour.staff.Person;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Flags a breach: its clock starts, the officer is asked (ESC-08, within one hour) and
 * its process runs, in one transaction. The case in which it was found is frozen, not
 * paused.
 */
@Component
public class FlagBreach {

	private static final String PROCESS = "breach";

	private static final String RETENTION_CLASS = "BREACH_FILE";

	private static final int LONGEST = 20_000;

	private final OpenCase cases;

	private final BreachLog breaches;

	private final CaseAccess access;

	private final Parties parties;

	private final CaseTexts texts;

	private final DpoExpressions dpo;

	private final Workflow workflow;

	private final Clock clock;

	FlagBreach(OpenCase cases, BreachLog breaches, CaseAccess access, Parties parties, CaseTexts texts,
			DpoExpressions dpo, Workflow workflow, Clock clock) {
		this.cases = cases;
		this.breaches = breaches;
		this.access = access;
		this.parties = parties;
		this.texts = texts;
		this.dpo = dpo;
		this.workflow = workflow;
		this.clock = clock;
	}

	/**
	 * Opens the file of the breach.
	 * @throws RuleBroken naming what is missing or wrong
	 * @throws org.candour.cases.CaseNotFound if the case it was found in does not exist
	 * for the finder
	 */
	@Transactional
	public CaseFile flag(NewBreach breach, Person finder) {
		check(breach);
		if (breach.originalRef() != null) {
			this.access.require(breach.originalRef(), finder);
		}
		return open(breach);
	}

	/** Opens the file of a breach that came out in the process of another case. */
	CaseFile open(NewBreach breach) {
		CaseFile file = this.cases.openFrom(breach.originalRef(),
				new NewCase(CaseKind.RIGHTS, PROCESS, Urgency.HOURS, "RECEIVED", RETENTION_CLASS, breach.awareAt(),
						subjects(breach.originalRef()), null, new Term.Service(0)));
		this.breaches.saveAndFlush(new Breach(file.reference(), breach));
		this.texts.put(file.reference(), Breach.TEXT, breach.text().strip());
		this.dpo.raise(file.reference(), List.of("ESC-08"));
		this.workflow.start(PROCESS, file.reference(), file.wall(),
				Map.of("caseRef", file.reference(), "urgency", file.urgency().name()));
		return file;
	}

	private List<Party> subjects(String originalRef) {
		return (originalRef != null)
				? this.parties.of(originalRef).stream().filter((party) -> party.role() == PartyRole.SUBJECT).toList()
				: List.of();
	}

	private void check(NewBreach breach) {
		if (breach.awareAt().isAfter(this.clock.instant())) {
			throw new RuleBroken("AWARE", "The moment from which the council knew cannot lie in the future.");
		}
		if (breach.text() == null || breach.text().isBlank() || breach.text().length() > LONGEST) {
			throw new RuleBroken("TEXT", "Write down what is known, in at most 20,000 characters.");
		}
	}

}
