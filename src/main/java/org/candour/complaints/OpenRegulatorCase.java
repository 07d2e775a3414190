package org.candour.complaints;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

import org.candour.cases.CaseFile;
import org.candour.cases.CaseKind;
import org.candour.cases.NewCase;
import org.candour.cases.RuleBroken;
import org.candour.cases.Term;
import org.candour.cases.Urgency;
import org.candour.cases.Workflow;
import org.candour.cases.opening.OpenCase;
import org.candour.cases.writing.CaseTexts;
import org.candour.deadlines.WorkingDays;
import org.candour.retention.HoldReason;
import org.candour.retention.Holds;
import org.candour.staff.Person;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a letter or notice of the regulator in: case, wall, holds and process in one. */
@Component
public class OpenRegulatorCase {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private static final String PROCESS = "regulator-case";

	private static final String RETENTION_CLASS = "REGULATOR_CASE";

	private final OpenCase cases;

	private final RegulatorCases regulatorCases;

	private final OriginalCase original;

	private final CaseTexts texts;

	private final Holds holds;

	private final Workflow workflow;

	private final WorkingDays calendar;

	private final Clock clock;

	OpenRegulatorCase(OpenCase cases, RegulatorCases regulatorCases, OriginalCase original, CaseTexts texts,
			Holds holds, Workflow workflow, WorkingDays calendar, Clock clock) {
		this.cases = cases;
		this.regulatorCases = regulatorCases;
		this.original = original;
		this.texts = texts;
		this.holds = holds;
		this.workflow = workflow;
		this.calendar = calendar;
		this.clock = clock;
	}

	/**
	 * Opens the case and starts its process.
	 * @throws RuleBroken naming what is missing or wrong
	 * @throws org.candour.cases.CaseNotFound if the case it is about does not exist for
	 * the taker
	 */
	@Transactional
	public CaseFile open(NewRegulatorCase letter, Person taker) {
		LocalDate receivedOn = letter.receivedAt().atZone(LONDON).toLocalDate();
		check(letter, receivedOn);
		this.original.hold(letter.originalRef(), taker, HoldReason.REGULATOR);
		CaseFile file = this.cases.openFrom(letter.originalRef(),
				new NewCase(CaseKind.RIGHTS, PROCESS, Urgency.DAYS, "RECEIVED", RETENTION_CLASS, letter.receivedAt(),
						this.original.subjects(letter.originalRef()), null,
						new Term.Service(this.calendar.between(receivedOn, letter.dueOn()))));
		this.regulatorCases.saveAndFlush(new RegulatorCase(file.reference(), letter, receivedOn));
		this.texts.put(file.reference(), RegulatorCase.TEXT, letter.text().strip());
		this.texts.put(file.reference(), RegulatorCase.REFERENCE, letter.reference().strip());
		this.holds.place(file.reference(), HoldReason.REGULATOR);
		this.workflow.start(PROCESS, file.reference(), file.wall(), Map.of("caseRef", file.reference(), "urgency",
				file.urgency().name(), "regulatorKind", letter.contact().name()));
		return file;
	}

	private void check(NewRegulatorCase letter, LocalDate receivedOn) {
		if (letter.receivedAt().isAfter(this.clock.instant())) {
			throw new RuleBroken("RECEIVED", "The day of receipt cannot lie in the future.");
		}
		if (letter.dueOn() == null || letter.dueOn().isBefore(receivedOn)) {
			throw new RuleBroken("DUE", "Write down the day that the letter states for the reply.");
		}
		if (letter.reference() == null || letter.reference().isBlank()) {
			throw new RuleBroken("REFERENCE", "Write down the regulator's reference.");
		}
		if (letter.text() == null || letter.text().isBlank()) {
			throw new RuleBroken("TEXT", "Write down what the regulator asks.");
		}
	}

}
