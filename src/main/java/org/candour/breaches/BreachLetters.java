package org.candour.breaches;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.candour.cases.Party;
import org.candour.cases.PartyRole;
import org.candour.cases.people.Parties;
import org.candour.cases.steps.DoneStep;
import org.candour.cases.steps.StepHistory;
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

/** What reports of breaches and letters to people say. */
@Component
class BreachLetters implements RightsFactsSource {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK);

	private static final String REPORT = "report-breach";

	private final BreachLog breaches;

	private final LawCatalogue law;

	private final Parties parties;

	private final StepHistory steps;

	private final Clock clock;

	BreachLetters(BreachLog breaches, LawCatalogue law, Parties parties, StepHistory steps, Clock clock) {
		this.breaches = breaches;
		this.law = law;
		this.parties = parties;
		this.steps = steps;
		this.clock = clock;
	}

	@Override
	public Optional<RightsLetterFacts> facts(String caseRef, RightsLetterKind kind, String occasion) {
		return this.breaches.findById(caseRef)
			.map((breach) -> (kind == RightsLetterKind.BREACH_TELLING) ? telling(breach, occasion)
					: report(breach, occasion));
	}

	/** The people whose data it is, as far as the council knows them, by number. */
	Map<String, Party> people(String caseRef) {
		Map<String, Party> people = new LinkedHashMap<>();
		this.parties.of(caseRef)
			.stream()
			.filter((party) -> party.role() == PartyRole.SUBJECT)
			.forEach((party) -> people.put(Integer.toString(people.size() + 1), party));
		return people;
	}

	private RightsLetterFacts report(Breach breach, String occasion) {
		LocalDate today = this.clock.instant().atZone(LONDON).toLocalDate();
		Regulator regulator = this.law.regulator(today).orElseThrow();
		RightsLetterFacts facts = facts(breach, Addressee.body(regulator.name(), regulator.address(), null)).saying(
				LetterPart.TIMING,
				"The council became aware of it on %s.".formatted(MOMENT.format(breach.awareAt().atZone(LONDON))),
				"This is report no. %s. Information is given in phases as it becomes known.".formatted(occasion));
		Integer people = this.steps.latest(breach.caseRef(), "assess-breach")
			.flatMap((step) -> step.code("peopleAffected"))
			.map((number) -> new java.math.BigDecimal(number).intValue())
			.orElse(0);
		return facts.saying(LetterPart.CATEGORY, "About %d people.".formatted(people))
			.saying(LetterPart.LATE_REASON, breach.late(this.clock.instant()) ? text(breach, "lateReason") : List.of());
	}

	private RightsLetterFacts telling(Breach breach, String person) {
		Party party = people(breach.caseRef()).get(person);
		return facts(breach, Addressee.subject(party.name(), party.address())).saying(LetterPart.ADVICE,
				this.steps.latest(breach.caseRef(), "decide-telling")
					.flatMap((step) -> step.text("adviceToPeople"))
					.map(List::of)
					.orElse(List.of()));
	}

	private RightsLetterFacts facts(Breach breach, Addressee to) {
		return RightsLetterFacts
			.of(breach.caseRef(), null, to, LetterDates.of(breach.awareAt().atZone(LONDON).toLocalDate(), null),
					LetterFormat.STANDARD)
			.saying(LetterPart.NATURE, text(breach, "breachNature"))
			.saying(LetterPart.CONSEQUENCE, text(breach, "likelyConsequences"))
			.saying(LetterPart.MEASURE, text(breach, "measures"));
	}

	private List<String> text(Breach breach, String name) {
		Optional<DoneStep> step = this.steps.latest(breach.caseRef(), REPORT);
		return step.flatMap((one) -> one.text(name)).map(List::of).orElse(List.of());
	}

}
