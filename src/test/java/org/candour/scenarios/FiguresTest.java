package org.candour.scenarios;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.candour.start.Commands;
import org.candour.support.CandourTest;
import org.candour.support.FollowedFigures;
import org.candour.support.SharedPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The figures after some weeks of mixed work, against what is counted by hand from the
 * files themselves, and against figures counted anew.
 */
@CandourTest
class FiguresTest {

	private static final Pattern QUERY = Pattern.compile("-- ([A-Z_]+)\\n(select .*?);\\n", Pattern.DOTALL);

	/** What the mixed work does not come to; other tests do. */
	private static final List<String> SELDOM = List.of("BREACH_REPORT", "REGULATOR_REPLY", "NCND");

	/** Answered requests, and ended ones, as the hand counts them. */
	private static final String WITH = """
			with answered as (
			 select r.case_ref as ref, r.right_code as what, null as body,
			  coalesce((select min(s.sent_at at time zone 'Europe/London')::date from sent_letter s where s.case_ref = r.case_ref and s.answer),
			   -- what needs no answer of its own is answered once it is closed
			   (select (f.closed_at at time zone 'Europe/London')::date from case_file f where f.reference = r.case_ref
			    and f.outcome not in ('WITHDRAWN', 'REDIRECTED'))) as day,
			  (select max(l.due_on) from case_statutory_clock l where l.case_ref = r.case_ref) as due,
			  (select max(l.excluded_days) from case_statutory_clock l where l.case_ref = r.case_ref) as excluded
			 from rights_request r
			 union all
			 select d.case_ref, d.gateway, d.body,
			  ((case when d.emergency then d.decided_at else d.released_at end) at time zone 'Europe/London')::date,
			  (select k.due_on from case_clock k where k.case_ref = d.case_ref),
			  (select k.excluded_days from case_clock k where k.case_ref = d.case_ref)
			 from disclosure_request d),
			hand_answered as (
			 select a.*, (f.received_at at time zone 'Europe/London')::date as received
			 from answered a join case_file f on f.reference = a.ref
			 where a.day is not null and a.due is not null and coalesce(f.outcome, '') not in ('WITHDRAWN', 'REDIRECTED')),
			hand_ended as (
			 select f.reference as ref, coalesce(a.what, case when p.kind = 'COMPLAINT' then 'R-COMPLAIN' when p.kind = 'REVIEW' then 'REVIEW'
			   when g.case_ref is not null then 'R-REGULATOR' when b.case_ref is not null then 'BREACH' else f.lifecycle end) as what,
			  coalesce(a.day, p.concluded_on, g.replied_on, g.outcome_on, (b.reported_at at time zone 'Europe/London')::date,
			   (f.closed_at at time zone 'Europe/London')::date) as day
			 from case_file f left join answered a on a.ref = f.reference left join complaint p on p.case_ref = f.reference
			 left join regulator_case g on g.case_ref = f.reference left join breach b on b.case_ref = f.reference
			 where coalesce(a.day, p.concluded_on, g.replied_on, g.outcome_on, (b.reported_at at time zone 'Europe/London')::date) is not null
			 or f.closed_at is not null)
			""";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	private House house;

	@BeforeEach
	void openTheHouse() {
		this.house = new House(this.context);
	}

	@AfterEach
	void putTheClockBack() {
		ClockUtil.reset();
	}

	@Test
	void everyFigureIsWhatIsCountedByHandAndWhatIsCountedAnew() throws IOException {
		String walled = new MixedWork(this.context, this.house).done();
		FollowedFigures.await(this.jdbc);
		Map<String, String> queries = queries();
		assertThat(queries).hasSizeGreaterThan(35);
		queries.forEach((measure, query) -> assertThat(kept(measure)).as(measure).isEqualTo(byHand(query)));
		assertThat(queries.keySet()).as("measures with something to count")
			.allSatisfy(
					(measure) -> assertThat(SELDOM.contains(measure) || !kept(measure).isEmpty()).as(measure).isTrue());
		countedAnewIsTheSame();
		theWallIsKept(walled);
	}

	private void countedAnewIsTheSame() {
		List<String> marks = rows("statistics_mark");
		List<String> buckets = rows("statistics_bucket");
		int exit = Commands
			.run(new String[] { "rebuild-statistics",
					"--spring.datasource.url=" + SharedPostgres.server().getJdbcUrl("postgres", "postgres"),
					"--spring.datasource.username=postgres" }, System.out)
			.orElseThrow();
		assertThat(exit).isZero();
		assertThat(rows("statistics_mark")).isEqualTo(marks);
		assertThat(rows("statistics_bucket")).isEqualTo(buckets);
	}

	private void theWallIsKept(String walled) {
		String list = this.jdbc
			.sql("select string_agg(case_ref, ' ') from statistics_mark where case_ref = ? and walled")
			.param(walled)
			.query(String.class)
			.single();
		assertThat(list).contains(walled);
		for (String outsider : List.of("manager", "records", "auditor")) {
			assertThat(references(outsider, "open-by-age")).isNotEmpty().doesNotContain(walled);
		}
		assertThat(references("dpo", "open-by-age")).contains(walled);
	}

	/** The references behind every cell of a figure. */
	private List<String> references(String username, String figure) {
		Desk desk = this.house.of(username);
		JsonNode look = desk.asks("/staff/api/statistics?period=year");
		List<String> found = new ArrayList<>();
		for (JsonNode one : look.path("figures")) {
			if (one.path("id").asText().equals(figure)) {
				for (int row = 0; row < one.path("rows").size(); row++) {
					for (int column = 0; column < one.at("/rows/" + row + "/cells").size(); column++) {
						if (one.at("/rows/%d/cells/%d/listed".formatted(row, column)).asBoolean()) {
							found.addAll(pages(desk, "/staff/api/statistics/%s/cases?period=year&row=%d&column=%d"
								.formatted(figure, row, column)));
						}
					}
				}
			}
		}
		return found;
	}

	private static List<String> pages(Desk desk, String path) {
		List<String> found = new ArrayList<>();
		String next = "";
		while (next != null) {
			JsonNode page = desk.asks(path + next);
			assertThat(page.path("cases").size()).isLessThanOrEqualTo(20);
			page.path("cases").forEach((one) -> found.add(one.path("reference").asText()));
			next = page.path("next").isNull() ? null : "&cursor=" + page.path("next").asText();
		}
		assertThat(found).doesNotHaveDuplicates();
		return found;
	}

	private List<String> rows(String table) {
		return this.jdbc.sql("select t::text from " + table + " t order by 1").query(String.class).list();
	}

	private Map<String, Long> kept(String measure) {
		return sums(this.jdbc
			.sql("""
					select a, b, case when measure = 'ADVICE_OPEN' then 0 else value end, start, sum(n) from statistics_bucket
					where measure = ? and grain in ('D', 'O') group by 1, 2, 3, 4""")
			.param(measure));
	}

	private Map<String, Long> byHand(String query) {
		return sums(this.jdbc.sql(WITH + query));
	}

	private static Map<String, Long> sums(JdbcClient.StatementSpec statement) {
		Map<String, Long> sums = new TreeMap<>();
		statement.query((row) -> {
			sums.merge("%s %s %s %s".formatted(row.getString(1), row.getString(2), row.getInt(3), row.getString(4)),
					row.getLong(5), Long::sum);
		});
		return sums;
	}

	private static Map<String, String> queries() throws IOException {
		Matcher matcher = QUERY
			.matcher(new ClassPathResource("statistics/by-hand.sql").getContentAsString(StandardCharsets.UTF_8));
		Map<String, String> queries = new TreeMap<>();
		while (matcher.find()) {
			queries.put(matcher.group(1), matcher.group(2));
		}
		return queries;
	}

}
