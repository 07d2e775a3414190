package org.candour.scenarios;

import java.time.OffsetDateTime;

import org.candour.audit.RowDigest;
import org.candour.support.CandourTest;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every step that people complete is on the trail with who did it and what came of it.
 */
@CandourTest
class StepsOnTheTrailInTheApplicationTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void eachCompletedStepStandsOnTheTrailAsItIsInTheCaseFile() {
		House house = new House(this.context);
		String caseRef = house.police().submits(PoliceRequest.inOrder());
		new PoliceCase(house, caseRef).calledBack().powerChecked("handler").searched();
		this.jdbc
			.sql("select id::text, step, person, action, done_at, codes::text from case_step where case_ref = :ref")
			.param("ref", caseRef)
			.query((row, number) -> {
				String facts = this.jdbc
					.sql("select facts from audit_trail where case_ref = :ref and action = 'STEP_COMPLETED' "
							+ "and facts like '%record=' || :id || '%'")
					.param("ref", caseRef)
					.param("id", row.getString(1))
					.query(String.class)
					.single();
				assertThat(facts).contains("person=" + row.getString(3), "step=" + row.getString(2),
						"digest=" + RowDigest.ofStep(row.getString(1), caseRef, row.getString(2), row.getString(3),
								row.getString(4), row.getObject(5, OffsetDateTime.class).toInstant(),
								row.getString(6)));
				return facts;
			})
			.list()
			.forEach((facts) -> assertThat(facts).doesNotContain(PoliceRequest.CANARY));
		assertThat(this.jdbc.sql("select count(*) from case_step where case_ref = :ref")
			.param("ref", caseRef)
			.query(Integer.class)
			.single()).isGreaterThan(3);
	}

}
