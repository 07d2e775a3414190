package org.candour.engine.sample;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;

/**
 * Fills an empty demonstration while people already sign in, unless
 * {@code candour.demo.cases} is {@code false}.
 */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "candour.demo.cases", havingValue = "true", matchIfMissing = true)
class SampleLoader {

	private static final Logger log = LoggerFactory.getLogger(SampleLoader.class);

	private final List<SampleWork> works;

	private final JdbcClient jdbc;

	SampleLoader(List<SampleWork> works, JdbcClient jdbc) {
		this.works = works;
		this.jdbc = jdbc;
	}

	@Async
	@EventListener(ApplicationReadyEvent.class)
	public void load() {
		if (this.jdbc.sql("select exists (select 1 from case_file)").query(Boolean.class).single()) {
			return;
		}
		for (SampleWork work : this.works) {
			String name = work.getClass().getSimpleName();
			try {
				work.make();
				log.info("{} are ready.", name);
			}
			catch (Exception ex) {
				// the others are none the worse for it
				log.warn("{} could not all be made.", name, ex);
			}
		}
	}

}
