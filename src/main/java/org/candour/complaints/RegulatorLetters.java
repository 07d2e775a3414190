package org.candour.complaints;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.candour.cases.steps.DoneStep;
import org.candour.cases.steps.StepHistory;
import org.candour.cases.writing.CaseTexts;
import org.candour.law.LawCatalogue;
import org.candour.law.Regulator;
import org.candour.letters.Addressee;
import org.candour.letters.LetterDates;
import org.candour.letters.LetterFormat;
import org.candour.letters.LetterPart;
import org.candour.letters.RightsFactsSource;
import org.candour.letters.RightsLetterFacts;
import org.candour.letters.RightsLetterKind;

import org.springframework.stereotype.Component;

/** What the reply to the regulator says. */
@Component
class RegulatorLetters implements RightsFactsSource {

	private static final String BUNDLE = "collect-bundle";

	private final RegulatorCases regulatorCases;

	private final LawCatalogue law;

	private final CaseTexts texts;

	private final StepHistory steps;

	private final Clock clock;

	RegulatorLetters(RegulatorCases regulatorCases, LawCatalogue law, CaseTexts texts, StepHistory steps, Clock clock) {
		this.regulatorCases = regulatorCases;
		this.law = law;
		this.texts = texts;
		this.steps = steps;
		this.clock = clock;
	}

	@Override
	public Optional<RightsLetterFacts> facts(String caseRef, RightsLetterKind kind, String occasion) {
		return this.regulatorCases.findById(caseRef).map(this::facts);
	}

	@Override
	public Optional<RightsLetterKind> proposed(String caseRef) {
		return this.regulatorCases.findById(caseRef)
			.flatMap((found) -> this.steps.latest(caseRef, BUNDLE))
			.map((step) -> RightsLetterKind.REGULATOR_REPLY);
	}

	private RightsLetterFacts facts(RegulatorCase found) {
		LocalDate today = this.clock.instant().atZone(ZoneId.of("Europe/London")).toLocalDate();
		Regulator regulator = this.law.regulator(today).orElseThrow();
		Optional<DoneStep> bundle = this.steps.latest(found.caseRef(), BUNDLE);
		return RightsLetterFacts
			.of(found.caseRef(), "R-REGULATOR",
					Addressee.body(regulator.name(), regulator.address(),
							this.texts.get(found.caseRef(), RegulatorCase.REFERENCE).orElse(null)),
					LetterDates.of(found.receivedOn(), found.dueOn()), LetterFormat.STANDARD)
			.saying(LetterPart.FINDING,
					bundle.flatMap((step) -> step.text("replyText")).map(List::of).orElse(List.of()))
			.saying(LetterPart.ENCLOSED,
					bundle.flatMap((step) -> step.text("bundleList"))
						.map((list) -> list.lines().map(String::strip).filter((line) -> !line.isEmpty()).toList())
						.orElse(List.of()));
	}

}
