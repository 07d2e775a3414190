package org.candour.engine;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.candour.cases.Workflow;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives steps that a former build began, with their own day alone, the last day of their
 * case. Finds nothing once it is done.
 */
@Component
class StepsFollowAtStart {

	private static final Logger log = LoggerFactory.getLogger(StepsFollowAtStart.class);

	private final JdbcClient jdbc;

	private final Workflow workflow;

	StepsFollowAtStart(JdbcClient jdbc, Workflow workflow) {
		this.jdbc = jdbc;
		this.workflow = workflow;
	}

	/** Each case by itself: one that somebody works on is left for the next start. */
	@EventListener(ApplicationReadyEvent.class)
	void follow() {
		this.jdbc.sql("""
				select distinct c.reference from act_ru_task t
				join act_ru_execution e on e.id_ = t.proc_inst_id_
				join case_file c on c.reference = e.business_key_
				where t.follow_up_date_ is null and c.closed_at is null
				  and c.state not in ('ANSWERED', 'LOGGED', 'REPORTED', 'CONCLUDED')""")
			.query(String.class)
			.list()
			.forEach(this::follow);
	}

	private void follow(String caseRef) {
		try {
			this.workflow.followLastDay(caseRef);
		}
		catch (ConcurrencyFailureException ex) {
			log.warn("The steps of a case could not follow its last day; they will at the next start.");
		}
	}

}
