package org.candour.documents.scan;

import org.candour.documents.VirusScanner;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ClamAvProperties.class)
class ScanConfiguration {

	@Bean
	VirusScanner virusScanner(ClamAvProperties properties) {
		boolean present = properties.host() != null && !properties.host().isBlank();
		return present ? new ClamAvScanner(properties) : new NoScanner();
	}

}
