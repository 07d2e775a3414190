package org.candour.scenarios;

import java.time.Instant;
import java.util.List;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Answers to the equality questions are shown in figures that name nobody (N-12). */
@CandourTest
class EqualityFiguresTest {

	private static final String PAGE = "/staff/equality";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	private House house;

	@BeforeEach
	void peopleAnswered() {
		this.house = new House(this.context);
		House.itIs(Instant.parse("2031-06-02T10:00:00Z"));
		this.jdbc.sql("delete from equality_count").update();
		answered(2029, "disability", "YES", 7);
		answered(2029, "disability", "NO", 44);
		answered(2030, "disability", "YES", 3);
		answered(2030, "disability", "NO", 58);
		answered(2031, "disability", "NO", 913);
	}

	@AfterEach
	void forgetThem() {
		this.jdbc.sql("delete from equality_count").update();
		ClockUtil.reset();
	}

	private void answered(int year, String question, String answer, int people) {
		this.jdbc.sql("insert into equality_count (year, question, answer, people) values (?, ?, ?, ?)")
			.params(year, question, answer, people)
			.update();
	}

	@ParameterizedTest
	@ValueSource(strings = { "dpo", "deputy.dpo", "manager" })
	void whoWatchesOverFairnessReadsYearsThatAreOverWithoutSmallNumbers(String username) {
		String page = this.house.of(username).page(PAGE).text();
		assertThat(page).contains("Do you have a condition or illness", "2029", "2030", "&lt;5")
			.contains("<td>*</td>")
			.doesNotContain("<td>3</td>")
			.as("a year that is not over")
			.doesNotContain("913", "<th scope=\"col\">2031</th>");
	}

	/** Nobody who decides on a request, and nobody else. */
	@ParameterizedTest
	@ValueSource(strings = { "handler", "reviewer", "approver", "siro", "records", "legal", "caldicott", "monitoring",
			"auditor", "admin", "searcher.badge" })
	void nobodyElseReadsThem(String username) {
		assertThat(this.house.of(username).page(PAGE).status()).isEqualTo(403);
	}

	@Test
	void nothingInTheTableLeadsToAPersonOrACase() {
		assertThat(this.jdbc
			.sql("select column_name from information_schema.columns where table_name = 'equality_count'"
					+ " order by column_name")
			.query(String.class)
			.list()).isEqualTo(List.of("answer", "people", "question", "year"));
	}

}
