package org.candour.statistics;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/**
 * One thread that lets the figures follow. More would wait for each other at the same
 * rows, each with a connection that people need.
 */
@Configuration(proxyBeanMethods = false)
class FiguresConfiguration {

	static final String THREAD = "figuresThread";

	@Bean(name = THREAD, defaultCandidate = false)
	ThreadPoolTaskScheduler figuresThread() {
		ThreadPoolTaskScheduler thread = new ThreadPoolTaskScheduler();
		thread.setPoolSize(1);
		thread.setThreadNamePrefix("figures-");
		return thread;
	}

}
