package org.candour.retention;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.candour.cases.CaseFile;
import org.candour.cases.CaseFiles;
import org.candour.cases.CaseNotFound;
import org.candour.cases.Workflow;
import org.candour.cases.walls.WallNotices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Starts a disposal for every case whose retention period is over, some at a time. One
 * that cannot be started does not keep the others.
 */
@Component
public class StartDisposals {

	private static final Logger log = LoggerFactory.getLogger(StartDisposals.class);

	private static final String PROCESS = "disposal";

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private static final int AT_ONCE = 50;

	private final JdbcClient jdbc;

	private final RetentionPeriods periods;

	private final CaseFiles cases;

	private final Workflow workflow;

	private final WallNotices notices;

	private final TransactionTemplate transactions;

	private final Clock clock;

	StartDisposals(JdbcClient jdbc, RetentionPeriods periods, CaseFiles cases, Workflow workflow, WallNotices notices,
			PlatformTransactionManager transactions, Clock clock) {
		this.jdbc = jdbc;
		this.periods = periods;
		this.cases = cases;
		this.workflow = workflow;
		this.notices = notices;
		this.transactions = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	/** Starts at most 50; the rest follows an hour later. */
	@Scheduled(cron = "0 37 * * * *")
	public void startDue() {
		for (String caseRef : due()) {
			try {
				start(caseRef);
			}
			catch (RuntimeException ex) {
				log.warn("The disposal of {} could not be started: {}", caseRef, ex.getClass().getSimpleName());
			}
		}
	}

	private List<String> due() {
		LocalDate today = this.clock.instant().atZone(LONDON).toLocalDate();
		return this.jdbc.sql("""
				select case_ref from retention_period where asked_at is null and dispose_on <= :today
				order by dispose_on, case_ref limit :most""")
			.param("today", Date.valueOf(today))
			.param("most", AT_ONCE)
			.query(String.class)
			.list();
	}

	/** Once, however many servers look at the same moment. */
	private void start(String caseRef) {
		this.transactions.executeWithoutResult((status) -> {
			boolean mine = this.jdbc.sql("""
					select 1 from retention_period where case_ref = :ref and asked_at is null for update skip locked""")
				.param("ref", caseRef)
				.query(Integer.class)
				.optional()
				.isPresent();
			if (mine) {
				CaseFile file = this.cases.findById(caseRef).orElseThrow(CaseNotFound::new);
				RetentionPeriod period = this.periods.findById(caseRef).orElseThrow();
				period.asked(this.clock.instant());
				this.periods.save(period);
				if (file.walled()) {
					this.notices.disposalDue(caseRef);
				}
				this.workflow.start(PROCESS, caseRef, file.wall(), Map.of("caseRef", caseRef));
			}
		});
	}

}
