package org.candour.documents.scan;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ClamAvProperties.class)
class ScanConfiguration {

	@Bean
	@ConditionalOnProperty("candour.documents.clamav.host")
	ClamAvScan clamAvScan(ClamAvProperties properties) {
		return new ClamAvScan(properties);
	}

}
