package org.candour.statistics;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets the figures follow what was committed, many cases in one go: planning the count
 * costs more than counting a case. What a crash leaves undone still stands there.
 */
@Component
class FiguresFollow {

	private static final Logger logger = LoggerFactory.getLogger(FiguresFollow.class);

	/** Cases in one go. */
	private static final int BATCH = 200;

	private static final String TAKE = """
			delete from statistics_changed where id in (
				select id from statistics_changed where failed_at is null order by id limit :most)
			returning case_ref""";

	private final KeptFigures figures;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	FiguresFollow(KeptFigures figures, JdbcClient jdbc, PlatformTransactionManager transactions) {
		this.figures = figures;
		this.jdbc = jdbc;
		this.transaction = new TransactionTemplate(transactions);
	}

	@EventListener(ApplicationStartedEvent.class)
	void tryAgain() {
		this.jdbc.sql("update statistics_changed set failed_at = null where failed_at is not null").update();
	}

	@Scheduled(fixedDelayString = "${candour.statistics.follow-every:PT0.5S}", scheduler = FiguresConfiguration.THREAD)
	void follow() {
		int taken = BATCH;
		while (taken == BATCH) {
			try {
				taken = follow(BATCH);
			}
			catch (DataAccessException ex) {
				taken = oneByOne();
			}
		}
	}

	private int follow(int most) {
		return this.transaction.execute((status) -> {
			if (!this.figures.begin()) {
				return 0;
			}
			List<String> changed = this.jdbc.sql(TAKE).param("most", most).query(String.class).list();
			if (!changed.isEmpty()) {
				this.figures.count(changed.stream().distinct().toList());
			}
			return changed.size();
		});
	}

	/** One case that cannot be counted does not keep the others waiting. */
	private int oneByOne() {
		int taken = 0;
		int last = 1;
		while (last == 1 && taken < BATCH) {
			try {
				last = follow(1);
			}
			catch (DataAccessException ex) {
				logger.error("A case could not be counted for the figures ({})", ex.getClass().getSimpleName());
				putAside();
			}
			taken += last;
		}
		return taken;
	}

	private void putAside() {
		this.jdbc.sql("""
				update statistics_changed set failed_at = now()
				where id = (select min(id) from statistics_changed where failed_at is null)""").update();
	}

}
