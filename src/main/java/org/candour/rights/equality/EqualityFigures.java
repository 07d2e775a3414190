package org.candour.rights.equality;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.candour.figures.CountTable;
import org.candour.figures.ProtectedTable;
import org.candour.figures.SmallNumbers;
import org.candour.staff.Person;
import org.candour.staff.Role;

import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was answered to the equality questions, in years that are over: a number that
 * still grows would show by its growth what the newest person answered.
 */
@Component
class EqualityFigures {

	private static final Set<Role> READERS = Set.of(Role.DPO, Role.DEPUTY_DPO, Role.MANAGER);

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private final JdbcClient jdbc;

	private final MessageSource words;

	private final Clock clock;

	EqualityFigures(JdbcClient jdbc, MessageSource words, Clock clock) {
		this.jdbc = jdbc;
		this.words = words;
		this.clock = clock;
	}

	/** Whether the figures are for a person. */
	static boolean reads(Person person) {
		return READERS.stream().anyMatch(person::is);
	}

	/**
	 * A table for each question: answers by years, without small numbers.
	 * @throws AccessDeniedException if the person neither advises on data protection nor
	 * manages
	 */
	@Transactional(readOnly = true)
	public List<ProtectedTable> tables(Person person) {
		if (!reads(person)) {
			throw new AccessDeniedException("Not for this role.");
		}
		List<Counted> counted = counted();
		List<Integer> years = counted.stream().map(Counted::year).distinct().sorted().toList();
		List<ProtectedTable> tables = new ArrayList<>();
		if (!years.isEmpty()) {
			EqualityAnswers.QUESTIONS.forEach(
					(question, answers) -> tables.add(SmallNumbers.protect(table(question, answers, years, counted))));
		}
		return tables;
	}

	private CountTable table(String question, List<String> answers, List<Integer> years, List<Counted> counted) {
		Map<List<Object>, Long> people = new HashMap<>();
		counted.stream()
			.filter((row) -> row.question().equals(question))
			.forEach((row) -> people.put(List.of(row.answer(), row.year()), row.people()));
		return new CountTable(word(question), answers.stream().map((answer) -> word(question + "." + answer)).toList(),
				years.stream().map(Objects::toString).toList(),
				answers.stream()
					.map((answer) -> years.stream()
						.map((year) -> people.getOrDefault(List.of(answer, year), 0L))
						.toList())
					.toList());
	}

	private List<Counted> counted() {
		return this.jdbc.sql("select year, question, answer, people from equality_count where year < ?")
			.param(LocalDate.ofInstant(this.clock.instant(), LONDON).getYear())
			.query(Counted.class)
			.list();
	}

	private String word(String key) {
		return this.words.getMessage("equality." + key, null, Locale.UK);
	}

	/** A row as it is counted. */
	record Counted(int year, String question, String answer, long people) {
	}

}
