package org.candour.engine;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the rest of the application gets from the engine. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

	@Bean
	Clock engineClock() {
		return new EngineClock();
	}

}
