package org.candour.database;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.task.ThreadPoolTaskSchedulerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What is done now and then and fails is done again the next time. The log gets one line,
 * without the message, which may hold what stands in the database.
 */
@Configuration(proxyBeanMethods = false)
class ScheduledFailures {

	private static final Logger log = LoggerFactory.getLogger(ScheduledFailures.class);

	@Bean
	ThreadPoolTaskSchedulerCustomizer oneLineForEachFailure() {
		return (scheduler) -> scheduler
			.setErrorHandler((failure) -> log.error("What is done now and then failed ({}).", place(failure)));
	}

	private static String place(Throwable failure) {
		for (StackTraceElement frame : failure.getStackTrace()) {
			if (frame.getClassName().startsWith("org.candour")) {
				return failure.getClass().getSimpleName() + " at " + frame;
			}
		}
		return failure.getClass().getSimpleName();
	}

}
