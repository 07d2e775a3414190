package org.candour.statistics;

import org.candour.database.Backlog;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.transaction.support.TransactionOperations;

/** Lets the figures follow what happens. */
@Configuration(proxyBeanMethods = false)
class FiguresConfiguration {

	static final String THREAD = "figuresThread";

	/**
	 * One thread. More would wait for each other at the same rows, each with a connection
	 * that people need.
	 */
	@Bean(name = THREAD, defaultCandidate = false)
	ThreadPoolTaskScheduler figuresThread() {
		ThreadPoolTaskScheduler thread = new ThreadPoolTaskScheduler();
		thread.setPoolSize(1);
		thread.setThreadNamePrefix("figures-");
		return thread;
	}

	/** The cases whose figures have still to follow. */
	@Bean
	Backlog figuresBacklog(JdbcClient jdbc, TransactionOperations transaction) {
		return new Backlog("statistics_changed", jdbc, transaction);
	}

}
