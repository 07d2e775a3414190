package org.candour.rights.equality;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers to the equality questions (N-12). They are counted and nothing else is kept: no
 * person, no case, no day, so that nobody who decides can see them and nothing can follow
 * from them.
 */
@Component
public class EqualityAnswers {

	/** The questions and the codes of their answers. */
	public static final Map<String, List<String>> QUESTIONS = questions();

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private final JdbcClient jdbc;

	private final Clock clock;

	EqualityAnswers(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Counts what was answered; what is not a question or an answer is left out. */
	@Transactional
	public void count(Map<String, String> answers) {
		int year = LocalDate.ofInstant(this.clock.instant(), LONDON).getYear();
		QUESTIONS.forEach((question, possible) -> {
			if (possible.stream().anyMatch((answer) -> answer.equals(answers.get(question)))) {
				this.jdbc.sql("""
						insert into equality_count (year, question, answer, people) values (?, ?, ?, 1)
						on conflict (year, question, answer) do update set people = equality_count.people + 1""")
					.params(year, question, answers.get(question))
					.update();
			}
		});
	}

	private static Map<String, List<String>> questions() {
		Map<String, List<String>> questions = new LinkedHashMap<>();
		questions.put("age", List.of("UNDER_18", "18_24", "25_44", "45_64", "65_PLUS"));
		questions.put("sex", List.of("FEMALE", "MALE", "OTHER"));
		questions.put("disability", List.of("YES", "NO"));
		questions.put("ethnicity", List.of("ASIAN", "BLACK", "MIXED", "WHITE", "OTHER"));
		return questions;
	}

}
