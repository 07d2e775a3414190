package org.candour.disclosures;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list of bodies, for the application and for commands. */
@Configuration(proxyBeanMethods = false)
public class BodiesConfiguration {

	@Bean
	Bodies bodies(JdbcClient jdbc) {
		return new StoredBodies(jdbc);
	}

}
