package org.candour.complaints;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.candour.cases.CaseSummary;
import org.candour.cases.PartyRole;
import org.candour.cases.people.Parties;
import org.candour.cases.writing.CaseTexts;
import org.candour.delivery.LettersToPersons;
import org.candour.staff.Action;
import org.candour.staff.Permissions;
import org.candour.staff.Person;

import org.springframework.stereotype.Component;

/** What the window on a case shows of complaints, reviews and cases of the regulator. */
@Component
class ComplaintSummary implements CaseSummary {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	private final ComplaintFiles complaints;

	private final RegulatorCases regulatorCases;

	private final LettersToPersons letters;

	private final CaseTexts texts;

	private final Parties parties;

	private final Permissions permissions;

	ComplaintSummary(ComplaintFiles complaints, RegulatorCases regulatorCases, LettersToPersons letters,
			CaseTexts texts, Parties parties, Permissions permissions) {
		this.complaints = complaints;
		this.regulatorCases = regulatorCases;
		this.letters = letters;
		this.texts = texts;
		this.parties = parties;
		this.permissions = permissions;
	}

	@Override
	public Optional<List<Line>> of(String caseRef, Person person) {
		return this.complaints.findById(caseRef)
			.map((complaint) -> lines(complaint, person))
			.or(() -> this.regulatorCases.findById(caseRef).map((found) -> lines(found, person)));
	}

	private List<Line> lines(Complaint complaint, Person person) {
		List<Line> lines = new ArrayList<>();
		add(lines, "What it is",
				(complaint.kind() == ComplaintKind.REVIEW) ? "Wish for a review of a decision" : "Complaint (s.164A)");
		add(lines, "About case", complaint.originalRef());
		add(lines, "Acknowledge by", day(complaint.acknowledgeBy()));
		add(lines, "Acknowledged", day(complaint.acknowledgedOn()));
		add(lines, "Outcome meant by", day(complaint.targetOn()));
		if (mayRead(person)) {
			this.parties.of(complaint.caseRef())
				.forEach((party) -> add(lines,
						(party.role() == PartyRole.CONCERNED) ? "Member of staff concerned" : "Complainant",
						party.name()));
			add(lines, "The complaint", this.texts.get(complaint.caseRef(), Complaint.TEXT).orElse(null));
		}
		return lines;
	}

	private List<Line> lines(RegulatorCase found, Person person) {
		List<Line> lines = new ArrayList<>();
		add(lines, "What it is", switch (found.kind()) {
			case LETTER -> "Letter of the regulator";
			case NOTICE -> "Notice of the regulator";
			case SECTION_51 -> "Check of a restriction (s.51)";
		});
		add(lines, "About case", found.originalRef());
		add(lines, "Reply stated by", day(found.dueOn()));
		add(lines, "Replied", day(found.repliedOn()));
		add(lines, "Reply posted", posted(found.caseRef()));
		add(lines, "Appeal by", day(found.appealBy()));
		if (mayRead(person)) {
			add(lines, "The regulator's reference",
					this.texts.get(found.caseRef(), RegulatorCase.REFERENCE).orElse(null));
			add(lines, "What the regulator asks", this.texts.get(found.caseRef(), RegulatorCase.TEXT).orElse(null));
		}
		return lines;
	}

	/** When and under which number the reply was posted; null as long as it is not. */
	private String posted(String caseRef) {
		return this.letters.ofCase(caseRef)
			.stream()
			.filter((letter) -> letter.postedOn() != null)
			.map((letter) -> (letter.tracking() != null)
					? "%s, tracked as %s".formatted(day(letter.postedOn()), letter.tracking()) : day(letter.postedOn()))
			.reduce((first, last) -> last)
			.orElse(null);
	}

	private boolean mayRead(Person person) {
		return List.of(Action.HANDLE, Action.APPROVE, Action.RECORD_DPO_ADVICE, Action.ASSESS_RISK, Action.GIVE_VIEW)
			.stream()
			.anyMatch((action) -> this.permissions.allows(person, action));
	}

	private static void add(List<Line> lines, String label, String text) {
		if (text != null) {
			lines.add(new Line(label, text));
		}
	}

	private static String day(LocalDate day) {
		return (day != null) ? DAY.format(day) : null;
	}

}
