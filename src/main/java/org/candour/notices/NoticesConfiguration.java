package org.candour.notices;

import org.candour.database.Backlog;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NoticeProperties.class)
class NoticesConfiguration {

	/** The steps of which nobody has been told yet. */
	@Bean
	Backlog noticesBacklog(JdbcClient jdbc, TransactionOperations transaction) {
		return new Backlog("staff_notice_due", jdbc, transaction);
	}

}
