package org.candour.database;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Uses the server of {@code spring.datasource.url}, else starts an embedded one. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EmbeddedDatabaseProperties.class)
class DatabaseConfiguration {

	@Bean
	@ConditionalOnExpression("'${spring.datasource.url:}'.isEmpty()")
	JdbcConnectionDetails embeddedDatabase(EmbeddedDatabaseProperties properties) {
		return (properties.join() && EmbeddedDatabase.isInUse(properties)) ? new RunningDatabase(properties)
				: new EmbeddedDatabase(properties);
	}

}
