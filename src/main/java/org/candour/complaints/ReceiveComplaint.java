package org.candour.complaints;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
import org.candour.cases.people.PortalSecret;
import org.candour.cases.writing.CaseTexts;
import org.candour.retention.HoldReason;
import org.candour.retention.Holds;
import org.candour.staff.Person;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a complaint or a wish for a review in: case, wall, sealed words, holds and
 * process are committed together or not at all.
 */
@Component
public class ReceiveComplaint {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private static final String RETENTION_CLASS = "COMPLAINT";

	/** Working days within which the council means to tell the outcome. */
	private static final int TARGET = 20;

	private static final int LONGEST = 20_000;

	private final OpenCase cases;

	private final ComplaintFiles complaints;

	private final OriginalCase original;

	private final ComplaintDates dates;

	private final CaseTexts texts;

	private final Holds holds;

	private final Workflow workflow;

	private final Clock clock;

	ReceiveComplaint(OpenCase cases, ComplaintFiles complaints, OriginalCase original, ComplaintDates dates,
			CaseTexts texts, Holds holds, Workflow workflow, Clock clock) {
		this.cases = cases;
		this.complaints = complaints;
		this.original = original;
		this.dates = dates;
		this.texts = texts;
		this.holds = holds;
		this.workflow = workflow;
		this.clock = clock;
	}

	/**
	 * Opens a case and starts its process.
	 * @param taker who took it down
	 * @return the new case
	 * @throws RuleBroken naming what is missing or wrong
	 * @throws org.candour.cases.CaseNotFound if the case it is about does not exist for
	 * the taker
	 */
	@Transactional
	public CaseFile receive(NewComplaint complaint, Person taker) {
		check(complaint);
		this.original.hold(complaint.originalRef(), taker, HoldReason.COMPLAINT);
		return open(complaint, null);
	}

	/**
	 * Opens a case for what came by the public form. Nobody outside learns whether there
	 * is a case of the reference that was given.
	 * @param complaint names the case it is about only if the person has opened it
	 * @throws RuleBroken naming what is missing or wrong
	 */
	@Transactional
	public ReceivedComplaint receiveFromOutside(NewComplaint complaint) {
		check(complaint);
		this.original.hold(complaint.originalRef(), HoldReason.COMPLAINT);
		PortalSecret secret = PortalSecret.draw();
		return new ReceivedComplaint(open(complaint, secret).reference(), secret.text());
	}

	private CaseFile open(NewComplaint complaint, PortalSecret secret) {
		CaseFile file = this.cases.openFrom(complaint.originalRef(),
				new NewCase(CaseKind.RIGHTS, complaint.kind().process(), Urgency.ROUTINE, "RECEIVED", RETENTION_CLASS,
						complaint.receivedAt(), people(complaint), null, new Term.Service(TARGET)));
		LocalDate receivedOn = complaint.receivedAt().atZone(LONDON).toLocalDate();
		ComplaintDates.Dates dates = this.dates.of(receivedOn);
		Complaint kept = new Complaint(file.reference(), complaint, receivedOn, dates.acknowledgeBy(), dates.target());
		if (secret != null) {
			kept.openTo(secret);
		}
		this.complaints.saveAndFlush(kept);
		this.texts.put(file.reference(), Complaint.TEXT, complaint.text().strip());
		this.holds.place(file.reference(), HoldReason.COMPLAINT);
		this.workflow.start(complaint.kind().process(), file.reference(), file.wall(),
				Map.of("caseRef", file.reference(), "urgency", file.urgency().name(), "subjectLinked", file.walled()));
		return file;
	}

	private void check(NewComplaint complaint) {
		if (complaint.receivedAt().isAfter(this.clock.instant())) {
			throw new RuleBroken("RECEIVED", "The day of receipt cannot lie in the future.");
		}
		if (blank(complaint.complainant().name())) {
			throw new RuleBroken("COMPLAINANT", "Write down who complains.");
		}
		if (blank(complaint.text()) || complaint.text().length() > LONGEST) {
			throw new RuleBroken("TEXT", "Write down the complaint, in at most 20,000 characters.");
		}
		if (complaint.kind() == ComplaintKind.REVIEW && complaint.originalRef() == null) {
			throw new RuleBroken("ORIGINAL", "A review needs the reference of the case that is looked at again.");
		}
	}

	/** The complainant, and those it is about: both are looked up for a wall. */
	private static List<Party> people(NewComplaint complaint) {
		List<Party> people = new ArrayList<>();
		NewComplaint.Complainant complainant = complaint.complainant();
		people.add(new Party(PartyRole.SUBJECT, complainant.name().strip(), null, null, complainant.address(), null,
				complainant.email(), null, null));
		complaint.concerned().forEach((name) -> people.add(new Party(PartyRole.CONCERNED, name, null)));
		return people;
	}

	private static boolean blank(String text) {
		return text == null || text.isBlank();
	}

}
