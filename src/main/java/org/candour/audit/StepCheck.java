package org.candour.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Compares the completed steps of all cases with the trail: on them rests who may still
 * decide what (segregation of duties), so a row that was changed, added or taken away
 * must be noticed. Of steps from before the trail named them, it holds who did them and
 * when.
 */
@Component
class StepCheck {

	private static final int FETCH = 1000;

	private final JdbcTemplate jdbc;

	StepCheck(JdbcTemplate jdbc) {
		this.jdbc = new JdbcTemplate(jdbc.getDataSource());
		this.jdbc.setFetchSize(FETCH);
	}

	@Transactional(readOnly = true)
	public StepVerdict run() {
		Walk walk = new Walk();
		if (this.jdbc.queryForObject("select to_regclass('case_step') is not null", Boolean.class)) {
			this.jdbc.query(
					"""
							select s.id::text, s.case_ref, s.step, s.person, s.action, s.done_at, s.codes::text,
							       (select t.facts from audit_trail t where t.case_ref = s.case_ref
							        and t.action = 'STEP_COMPLETED' and t.facts like '%record=' || s.id || '%' limit 1) as facts,
							       exists (select 1 from audit_trail t where t.case_ref = s.case_ref
							        and t.action = 'STEP_COMPLETED' and t.actor = s.person and t.facts = 'step=' || s.step
							        and t.at between s.done_at - interval '1 minute' and s.done_at + interval '1 minute') as former
							from case_step s order by s.case_ref, s.done_at, s.id""",
					walk::visit);
			walk.missing(this.jdbc.queryForList("""
					select t.case_ref from audit_trail t
					where t.action = 'STEP_COMPLETED' and t.facts like '%record=%' and not exists
					      (select 1 from case_step s
					       where s.id::text = substring(t.facts from 'record=([0-9a-f-]{36})'))
					order by t.id limit 1""", String.class));
		}
		return new StepVerdict(walk.rows, walk.reason);
	}

	private static final class Walk {

		private long rows;

		private String reason;

		void visit(ResultSet row) throws SQLException {
			if (this.reason != null) {
				return;
			}
			this.rows++;
			String facts = row.getString("facts");
			boolean fits = (facts != null) ? digest(row).equals(Facts.read(facts).get("digest"))
					: row.getBoolean("former");
			if (!fits) {
				this.reason = "The completed step %s of case %s is not the one on the trail: it was changed or added afterwards."
					.formatted(row.getString("step"), row.getString("case_ref"));
			}
		}

		void missing(Iterable<String> cases) {
			cases.forEach((caseRef) -> this.reason = (this.reason != null) ? this.reason
					: "A completed step of case %s that stands on the trail is missing.".formatted(caseRef));
		}

		private static String digest(ResultSet row) throws SQLException {
			return RowDigest.ofStep(row.getString("id"), row.getString("case_ref"), row.getString("step"),
					row.getString("person"), row.getString("action"),
					row.getObject("done_at", OffsetDateTime.class).toInstant(), row.getString("codes"));
		}

	}

	/**
	 * What came of it.
	 *
	 * @param reason in a sentence, or null
	 */
	record StepVerdict(long rows, String reason) {

		boolean sound() {
			return this.reason == null;
		}

	}

}
