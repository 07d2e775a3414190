package org.candour.matching;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.candour.cases.CaseSummary;
import org.candour.cases.writing.CaseTexts;
import org.candour.staff.Action;
import org.candour.staff.Permissions;
import org.candour.staff.Person;

import org.springframework.stereotype.Component;

/** What the window on a case shows of an exercise or a filing. */
@Component
class MatchingSummary implements CaseSummary {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	private final Exercises exercises;

	private final FraudFilings filings;

	private final DataSets dataSets;

	private final CaseTexts texts;

	private final Permissions permissions;

	MatchingSummary(Exercises exercises, FraudFilings filings, DataSets dataSets, CaseTexts texts,
			Permissions permissions) {
		this.exercises = exercises;
		this.filings = filings;
		this.dataSets = dataSets;
		this.texts = texts;
		this.permissions = permissions;
	}

	@Override
	public Optional<List<Line>> of(String caseRef, Person person) {
		return this.exercises.findById(caseRef)
			.map((exercise) -> exercise(exercise, person))
			.or(() -> this.filings.findById(caseRef).map((filing) -> filing(filing, person)));
	}

	private List<Line> exercise(Exercise exercise, Person person) {
		List<Line> lines = new ArrayList<>();
		lines.add(new Line("What it is", "Exercise of data matching, " + exercise.programme()));
		lines.add(new Line("Power", exercise.gateway()));
		lines.add(new Line("Page", "/staff/matching/exercises/" + exercise.caseRef()));
		for (DataSet set : this.dataSets.of(exercise.caseRef())) {
			lines.add(new Line(set.type().name(), "%s, %s".formatted(set.type().version(),
					(set.extract() != null)
							? "extract of %,d rows, SHA-256 %s".formatted(set.extract().rows(), set.extract().sha256())
							: (set.given() != null) ? "given" : "not yet given")));
		}
		add(lines, "Uploaded", exercise.uploadedOn());
		add(lines, "Extracts are kept until", exercise.keptUntil(MatchPart.EXTRACTS));
		add(lines, "Results are kept until", exercise.keptUntil(MatchPart.PAPERS));
		if (this.permissions.allows(person, Action.READ_MATCHING)) {
			this.texts.get(exercise.caseRef(), OpenExercise.REQUIREMENT)
				.ifPresent((text) -> lines.add(new Line("What is asked for", text)));
		}
		return lines;
	}

	private List<Line> filing(Filing filing, Person person) {
		List<Line> lines = new ArrayList<>();
		lines.add(new Line("What it is", "Filing with Cifas"));
		lines.add(new Line("Power", OpenFiling.GATEWAY));
		lines.add(new Line("Page", "/staff/matching/filings/" + filing.caseRef()));
		Optional.ofNullable(filing.originalRef()).ifPresent((ref) -> lines.add(new Line("Comes from", ref)));
		add(lines, "Filed", filing.filedOn());
		add(lines, "Ends", filing.endsOn());
		add(lines, "Removed", filing.removedOn());
		if (OpenFiling.reads(this.permissions, person)) {
			this.texts.get(filing.caseRef(), OpenFiling.GROUNDS)
				.ifPresent((text) -> lines.add(new Line("Grounds", text)));
			this.texts.get(filing.caseRef(), OpenFiling.CHALLENGE)
				.ifPresent((text) -> lines.add(new Line("Challenge", text)));
		}
		return lines;
	}

	private static void add(List<Line> lines, String label, LocalDate day) {
		if (day != null) {
			lines.add(new Line(label, DAY.format(day)));
		}
	}

}
